import type { BoardRow, CollectionBoard, CollectionState } from "../../departments/collect/collectionBoard";
import { roundWords, stateWords } from "../../departments/collect/collectionWords.ja";
import { isoDate } from "../../departments/collect/isoDate";
import type { Round } from "../../departments/identity/sheetIdentity";
import { parseFiscalYear } from "../../kpi/parseFiscalYear";
import type { CellGrid } from "../../workbook/cellGrid";
import { boardColumns, boardLabels, type BoardColumn } from "./boardColumns.ja";

const dates: readonly BoardColumn[] = ["returnedOn", "sentBackOn", "confirmedOn", "approvedOn", "deadline"];
const counts: readonly BoardColumn[] = ["answered", "asked", "open"];

/** Reads 「回収状況」 back, as people may have edited it; null: there is none, or it is not understood. */
export function readCollectionBoard(grid: CellGrid | null): CollectionBoard | null {
  if (grid === null) return null;
  const fiscalYear = parseFiscalYear(beside(grid, boardLabels.year));
  const top = grid.values.findIndex((row) => row.includes("課名") && row.includes("状態"));
  if (fiscalYear === null || top < 0) return null;
  const columns = new Map<BoardColumn, number>();
  for (const { key, heading } of boardColumns) columns.set(key, grid.values[top]?.indexOf(heading) ?? -1);
  const round = (Object.keys(roundWords) as Round[]).find(
    (each) => roundWords[each] === beside(grid, boardLabels.round),
  );
  const rows = grid.values.flatMap((_, r) => (r > top ? readRow(grid, r, columns) : []));
  return { fiscalYear, round: round ?? "final", rows };
}

function beside(grid: CellGrid, label: string): string {
  for (const row of grid.values) {
    const at = row.indexOf(label);
    if (at >= 0) return String(row[at + 1] ?? "");
  }
  return "";
}

function readRow(grid: CellGrid, r: number, columns: ReadonlyMap<BoardColumn, number>): readonly BoardRow[] {
  const told = (key: BoardColumn): string => {
    const column = columns.get(key) ?? -1;
    const value = grid.values[r]?.[column] ?? "";
    if (typeof value === "number" && dates.includes(key)) return isoDate({ value, text: String(value) });
    return typeof value === "number" && !counts.includes(key)
      ? (grid.texts[r]?.[column] ?? String(value))
      : String(value).trim();
  };
  if (told("department") === "") return [];
  const state = (Object.keys(stateWords) as CollectionState[]).find((each) => stateWords[each] === told("state"));
  return [
    {
      department: told("department"),
      contact: told("contact"),
      deadline: told("deadline"),
      state: state ?? "notReturned",
      returnedOn: told("returnedOn"),
      answered: Number(told("answered")) || 0,
      asked: Number(told("asked")) || 0,
      open: Number(told("open")) || 0,
      respondent: told("respondent"),
      approvedOn: told("approvedOn"),
      file: told("file"),
      sentBackOn: told("sentBackOn"),
      confirmedOn: told("confirmedOn"),
      memo: told("memo"),
    },
  ];
}
