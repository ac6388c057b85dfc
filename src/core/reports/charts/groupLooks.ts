import { chartGroups } from "../settings/statusOrder";

/** How the parts of a stack look. */
export interface GroupLook {
  readonly color: string;
  readonly labelColor: string;
}

export const OUTLINE = "#404040";
const DARK = "#262626";
const LIGHT = "#FFFFFF";

/** Dark and light in turn, each with a line around it: a black-and-white copy tells neighbours apart. */
const looks: Readonly<Record<(typeof chartGroups)[number], GroupLook>> = {
  達成: { color: "#1F4E79", labelColor: LIGHT },
  "順調・改善": { color: "#9DC3E6", labelColor: DARK },
  横ばい: { color: "#D9D9D9", labelColor: DARK },
  要改善: { color: "#C55A11", labelColor: LIGHT },
  暫定: { color: "#FFE699", labelColor: DARK },
  その他: { color: "#7F7F7F", labelColor: LIGHT },
  評価対象外: { color: "#FFFFFF", labelColor: DARK },
};

/** The looks of the series of the counts, in their order. */
export const groupLooks: readonly GroupLook[] = chartGroups.map((group) => looks[group]);
