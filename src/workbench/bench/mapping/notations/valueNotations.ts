import { notationList } from "../draw/notationList";
import type { Random } from "../draw/random";
import type { DraftCell } from "../sheets/draftSheet";
import { wideText } from "./years";

/** One figure to be written, in the unit the sheet states for it. */
export interface WrittenFigure {
  readonly figure: number;
  readonly decimals: number;
  /** Unit the sheet states, as it is spelled there; "" where it states none. */
  readonly unit: string;
  readonly isPercent: boolean;
  readonly field: "baseline" | "target" | "actual";
  /** Year of the baseline as the plan prints it in brackets (R1); null: none. */
  readonly bracketYear: string | null;
  readonly random: Random;
}

/** How one figure stands in its cell. `suits` says where staff would write it so. */
export interface ValueNotation {
  readonly suits: (written: WrittenFigure) => boolean;
  readonly write: (written: WrittenFigure) => DraftCell;
  /** true: a careful reader may also leave the figure to the user, since a second figure stands beside it. */
  readonly orNothing?: boolean;
}

const any = (): boolean => true;
const isWhole = ({ figure }: WrittenFigure): boolean => Number.isInteger(figure);
const isNegative = ({ figure }: WrittenFigure): boolean => figure < 0;
const isPositive = ({ figure }: WrittenFigure): boolean => figure > 0;
const isActual = ({ field }: WrittenFigure): boolean => field === "actual";
const hasUnit = ({ unit }: WrittenFigure): boolean => unit !== "" && !unit.includes("割合");
const digitsOf = ({ decimals }: WrittenFigure): string => (decimals === 0 ? "#,##0" : `#,##0.${"0".repeat(decimals)}`);

function grouped(figure: number, decimals: number): string {
  const [whole = "", part] = Math.abs(figure).toFixed(decimals).split(".");
  return `${figure < 0 ? "-" : ""}${whole.replace(/\B(?=(\d{3})+$)/g, ",")}${part === undefined ? "" : `.${part}`}`;
}

const printed = ({ figure, decimals }: WrittenFigure): string => grouped(figure, decimals);
const wide = (text: string): string =>
  wideText(text).replaceAll(",", "，").replaceAll(".", "．").replaceAll("-", "－").replaceAll("%", "％");

const text = (suits: ValueNotation["suits"], value: (written: WrittenFigure) => string): ValueNotation => ({
  suits,
  write: (written) => ({ value: value(written) }),
});
const around = (start: string, end: string, suits: ValueNotation["suits"] = any): ValueNotation =>
  text(suits, (written) => `${start}${printed(written)}${hasUnit(written) ? written.unit : ""}${end}`);
const formatted = (suits: ValueNotation["suits"], format: (written: WrittenFigure) => string): ValueNotation => ({
  suits,
  write: (written) => ({ value: written.figure, format: format(written) }),
});
const minus = (mark: string): ValueNotation =>
  text(isNegative, ({ figure, decimals, unit }) => `${mark}${grouped(-figure, decimals)}${unit}`);

/** 4,315,000 → 431万5千: the way large sums stand in sentences; null where it is not exact. */
function inMyriads(figure: number, unit: string): string | null {
  const thousands = unit === "万円" ? figure * 10 : unit === "千人" ? figure : NaN;
  const whole = Math.round(thousands);
  if (!Number.isFinite(thousands) || Math.abs(thousands - whole) > 1e-9 || whole < 10 || whole % 10 === 0) return null;
  return `${grouped(Math.floor(whole / 10), 0)}万${whole % 10}千${unit.slice(1)}`;
}

/** How a whole table writes its figures; a few cells are written otherwise (`oddValues`). */
export const tableStyles = notationList<ValueNotation>("value.table", [
  { suits: any, write: ({ figure }) => ({ value: figure }) },
  formatted(any, digitsOf),
  formatted(any, (written) => (written.isPercent ? `${digitsOf(written)}"％"` : digitsOf(written))),
  formatted(any, (written) => (hasUnit(written) ? `${digitsOf(written)}"${written.unit}"` : digitsOf(written))),
  {
    suits: any,
    write: (written) =>
      written.isPercent
        ? { value: Number((written.figure / 100).toFixed(8)), format: `0${digitsOf(written).slice(5)}%` }
        : { value: written.figure, format: digitsOf(written) },
  },
  {
    suits: any,
    write: (written) =>
      written.isPercent
        ? { value: Number((written.figure / 100).toFixed(8)), format: "0.0%" }
        : { value: written.figure, format: "#,##0.0" },
  },
  text(any, printed),
  text(any, (written) => wide(printed(written))),
  text(any, (written) => (hasUnit(written) ? `${printed(written)}${written.unit}` : printed(written))),
  text(any, (written) => wide(hasUnit(written) ? `${printed(written)}${written.unit}` : printed(written))),
  formatted(any, (written) => `${digitsOf(written)};"▲ "${digitsOf(written)}`),
  formatted(any, (written) => `${digitsOf(written)}_ ;[Red]-${digitsOf(written)} `),
  { suits: any, write: (written) => ({ value: printed(written).replaceAll(",", ""), format: "@" }) },
  formatted(any, (written) => `${digitsOf(written)};"△"${digitsOf(written)}`),
]);

/** Single cells that are written unlike their table. */
export const oddValues = notationList<ValueNotation>("value.cell", [
  around("約", "", isPositive),
  around("約 ", "", isPositive),
  around("", "（速報値）", isActual),
  around("", "(速報値)", isActual),
  around("※", ""),
  around("", "※"),
  around("※ ", "（速報）", isActual),
  around("", " ※1"),
  minus("▲"),
  minus("△"),
  minus("▲ "),
  minus("△ "),
  minus("－"),
  minus("−"),
  minus("ー"),
  minus("‐"),
  text(any, (written) => ` ${printed(written)}`),
  text(any, (written) => `${printed(written)}　`),
  text(isPositive, (written) => `${wide(printed(written))}${hasUnit(written) ? wide(written.unit) : ""}`),
  text(any, (written) => wide(printed(written))),
  around("", "（確定値）", isActual),
  around("", "（暫定値）", isActual),
  around("", "(見込み)", isActual),
  around("", "（見込）", isActual),
  around("", "以上", (written) => written.field === "target" && written.figure > 0),
  around("", "以下", (written) => written.field === "target" && written.figure > 0),
  around("", "超", (written) => written.field === "target" && written.figure > 0),
  around("", "程度", (written) => written.field === "target" && written.figure > 0),
  {
    suits: ({ field, bracketYear }) => field === "baseline" && bracketYear !== null,
    write: (written) => ({
      value: `${printed(written)}${hasUnit(written) ? written.unit : ""}（${written.bracketYear}）`,
    }),
  },
  {
    suits: ({ field, bracketYear }) => field === "baseline" && bracketYear !== null,
    write: (written) => ({
      value: `${printed(written)}${hasUnit(written) ? written.unit : ""}\n(${written.bracketYear})`,
    }),
  },
  {
    suits: ({ field, bracketYear }) => field === "baseline" && bracketYear !== null,
    write: (written) => ({ value: `(${written.bracketYear}) ${printed(written)}` }),
  },
  {
    suits: ({ field, bracketYear }) => field === "baseline" && bracketYear !== null,
    write: (written) => ({ value: `※${printed(written)} (${written.bracketYear})` }),
  },
  {
    suits: any,
    write: ({ figure, random }) => {
      const part = random.whole(1, 9) * (figure < 0 ? -1 : 1);
      const rest = Number((figure - part).toFixed(6));
      return { value: figure, formula: `ROUND(${part}+${rest},6)` };
    },
  },
  {
    suits: any,
    write: (written) => ({
      value: written.figure,
      formula: `ROUND(${written.figure}*4/4,6)`,
      format: digitsOf(written),
    }),
  },
  text(
    (written) => inMyriads(written.figure, written.unit) !== null,
    (written) => inMyriads(written.figure, written.unit) ?? "",
  ),
  text(
    (written) => inMyriads(written.figure, written.unit) !== null,
    (written) => wide(inMyriads(written.figure, written.unit) ?? ""),
  ),
  {
    ...around("", "（うち市外4）", (written) => isActual(written) && isPositive(written) && isWhole(written)),
    orNothing: true,
  },
  { ...around("", "(全国6位)", isActual), orNothing: true },
  { ...around("", "\n（前年比+2）", isActual), orNothing: true },
  {
    ...around("", "（男性3、女性5）", (written) => isActual(written) && isPositive(written) && isWhole(written)),
    orNothing: true,
  },
]);
