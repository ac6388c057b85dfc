import { assignDepartments } from "../core/departments/assignDepartments";
import { departmentNamed } from "../core/departments/departmentNamed";
import { departmentTexts } from "../core/departments/departmentTexts";
import type { Strategy } from "../core/kpi/strategy";
import { readCollectionBoard } from "../core/reports/collectionBoard/readCollectionBoard";
import type { TextsByIndicator } from "../core/reports/entries/answeredEntries";
import type { CellGrid } from "../core/workbook/cellGrid";
import { ownedGrid } from "./ownedGrid";
import { returnsInForce } from "./returnsInForce";

/** What departments wrote for the report year (fiscal) and the office took in, under their names of now. */
export function departmentTextsOf(
  strategy: Strategy,
  grids: readonly CellGrid[],
  reportYear: number,
): TextsByIndicator {
  const kept = returnsInForce(strategy, grids);
  if (kept.length === 0) return new Map();
  const known = assignDepartments(strategy).departments.map(({ department }) => department);
  const nameNow = (name: string): string => departmentNamed(known, name)?.name ?? name;
  const board = readCollectionBoard(ownedGrid(grids, "collectionBoard"));
  const rows = board?.fiscalYear === reportYear ? board.rows : [];
  const sentBack = rows.filter(({ state }) => state === "sentBack").map(({ department }) => nameNow(department));
  return departmentTexts(
    kept.map(({ answer }) => answer),
    reportYear,
    { nameNow, sentBack: new Set(sentBack) },
  );
}
