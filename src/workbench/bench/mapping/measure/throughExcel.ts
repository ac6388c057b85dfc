import { isDeepStrictEqual } from "node:util";
import { proposeFromWorkbook } from "../../../../app/proposeFromWorkbook";
import type { Workbook } from "../../../../core/workbook/workbook";
import type { CellGrid } from "../../../../core/workbook/cellGrid";
import { standardScheme } from "../../../../core/kpi/standardScheme";
import type { MappingProposal } from "../../../../core/mapping/mapping";
import { excelWorkbook } from "../../../../excel/excelWorkbook";
import { attachToNode } from "../../../../host/attach/node";
import { createHost } from "../../../../host/createHost";
import { loadWorkbook } from "../../../../host/xlsx/loadWorkbook";
import { saveWorkbook } from "../../../../host/xlsx/saveWorkbook";
import type { GeneratedWorkbook } from "../generateWorkbook";
import { modelOfDrafts } from "../sheets/modelOfDrafts";

/** What the genuine client made of a workbook that went through a file. */
export interface ExcelReading {
  readonly proposal: MappingProposal;
  /** Where the grids it read differ from the direct ones; empty: nowhere. */
  readonly differences: readonly string[];
}

/** Saves the workbook as a file and opens it on the host, behind the genuine client and the add-in's own adapter. */
export async function openOnHost({ sheets }: GeneratedWorkbook): Promise<Workbook> {
  attachToNode(createHost(await loadWorkbook(await saveWorkbook(modelOfDrafts(sheets)))));
  return excelWorkbook();
}

/** The product's proposal for the workbook as Excel would hand it over. */
export async function readThroughExcel(workbook: GeneratedWorkbook): Promise<ExcelReading> {
  const request = { strategy: workbook.strategy, scheme: standardScheme, reportYear: null };
  const read = await proposeFromWorkbook(await openOnHost(workbook), request);
  return { proposal: read.proposal, differences: gridDifferences(workbook.grids, read.grids) };
}

/** Sheet and part of every grid that is not the same; merged areas in any order. */
export function gridDifferences(direct: readonly CellGrid[], read: readonly CellGrid[]): readonly string[] {
  const found = read.length === direct.length ? [] : [`${direct.length} sheets, read ${read.length}`];
  direct.forEach((expected, index) => {
    const actual = read[index];
    if (actual === undefined) return;
    for (const part of Object.keys(expected) as (keyof CellGrid)[]) {
      const same =
        part === "merges"
          ? isDeepStrictEqual(ordered(expected), ordered(actual))
          : isDeepStrictEqual(expected[part], actual[part]);
      if (!same) found.push(`${expected.sheet}: ${part} ${firstDifference(expected[part], actual[part])}`);
    }
  });
  return found;
}

function ordered({ merges }: CellGrid): readonly string[] {
  return merges.map(({ top, left, bottom, right }) => `${top},${left},${bottom},${right}`).sort();
}

function firstDifference(expected: unknown, actual: unknown): string {
  if (!Array.isArray(expected) || !Array.isArray(actual))
    return `${JSON.stringify(expected)} read ${JSON.stringify(actual)}`;
  const at = expected.findIndex((each, index) => !isDeepStrictEqual(each, actual[index]));
  const one: unknown = expected[at];
  const other: unknown = actual[at];
  return `[${at}] ${Array.isArray(one) ? firstDifference(one, other) : `${JSON.stringify(one)} read ${JSON.stringify(other)}`}`;
}
