import type { MappedCell } from "../../../core/mapping/mapping";

import { rectAddress } from "../../../core/workbook/cellAddress";
import type { CellSelection } from "../../../core/workbook/workbook";
import type { Meaning } from "./meaningOf";
import { fieldText } from "../../components/figureText";

/** 「シート」F12, or F12:H12. */
export function placeText({ sheet, rect }: CellSelection): string {
  return `「${sheet}」${rectAddress(rect)}`;
}

/** What the selected cells are of an indicator: 「令和６年度実績」, 「名称」, several joined; more than four are counted. */
export function roleText({ cells, isLabel, state }: Meaning): string {
  const roles = [...new Set(inOrder(cells).map(fieldText))];
  const listed = roles.length <= 4 ? roles.join("・") : `${roles.slice(0, 3).join("・")} ほか${roles.length - 3}件`;
  return `${isLabel ? `名称（${cells.length}件の値に対応）` : listed}${states[state]}`;
}

const states: Readonly<Record<Meaning["state"], string>> = {
  taken: "",
  conflicting: "（値の不一致のため、まだ使いません）",
  suggested: "（候補。採用するまで使いません）",
};

function inOrder(cells: readonly MappedCell[]): readonly MappedCell[] {
  return [...cells].sort((one, other) => (one.fiscalYear ?? 0) - (other.fiscalYear ?? 0));
}
