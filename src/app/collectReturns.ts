import { assignDepartments, type AssignedDepartment } from "../core/departments/assignDepartments";
import type { AcceptedAnswer } from "../core/departments/collect/acceptedAnswer";
import type { CollectionBoard } from "../core/departments/collect/collectionBoard";
import { compareAnswers, type ComparedAnswer } from "../core/departments/collect/compareAnswers";
import { latestYear, onlyYear } from "../core/departments/collect/onlyYear";
import { readReturnedSheet } from "../core/departments/collect/readReturnedSheet";
import { joinedReadings, type ReturnReading } from "../core/departments/collect/returnedAnswer";
import type { Strategy } from "../core/kpi/strategy";
import { readCollectionBoard } from "../core/reports/collectionBoard/readCollectionBoard";
import { readReturnsSheet } from "../core/reports/returnsSheet/readReturnsSheet";
import type { CellGrid } from "../core/workbook/cellGrid";
import type { FileRead, GivenFile, ReturnedFiles } from "../core/workbook/returnedFiles";
import type { Workbook } from "../core/workbook/workbook";
import { ownedGrid } from "./ownedGrid";
import { answersByName, type NamelessFile } from "./answersByName";
import { proposeFromWorkbook, type ProposalRequest } from "./proposeFromWorkbook";
import { readReturnedFigure } from "./readReturnedFigure";

/** What is collected: the answers of one report year (fiscal); null: the board's, else the latest that comes. */
export interface CollectRequest extends ProposalRequest {
  readonly fiscalYear: number | null;
}

/** What came back, before anything is taken in. */
export interface Collected {
  readonly strategy: Strategy;
  /** The report year; null: nothing came and none is known. */
  readonly fiscalYear: number | null;
  readonly departments: readonly AssignedDepartment[];
  readonly reading: ReturnReading;
  readonly compared: readonly ComparedAnswer[];
  readonly board: CollectionBoard | null;
  /** Files read, of those given. */
  readonly files: number;
  readonly cancelled: boolean;
}

/** What the workbook holds of earlier collections. */
export interface KeptReturns {
  readonly answers: readonly AcceptedAnswer[];
  readonly board: CollectionBoard | null;
}

/** Reads 「回答データ」 and 「回収状況」 from what was read of the workbook. */
export function keptReturns(grids: readonly CellGrid[]): KeptReturns {
  return {
    answers: readReturnsSheet(ownedGrid(grids, "returns")).map(({ answer }) => answer),
    board: readCollectionBoard(ownedGrid(grids, "collectionBoard")),
  };
}

/**
 * Reads the files departments returned and compares them with what is in force; changes nothing. A file that cannot be
 * used is told and the rest goes on. Throws what the workbook throws.
 */
export async function collectReturns(
  workbook: Workbook,
  returned: ReturnedFiles,
  files: readonly GivenFile[],
  request: CollectRequest,
): Promise<Collected> {
  const { strategy, grids } = await proposeFromWorkbook(workbook, request);
  const kept = keptReturns(grids);
  const readings: ReturnReading[] = [];
  const nameless: NamelessFile[] = [];
  const { cancelled } = await returned.readFiles(
    files,
    (read) => {
      const reading = readingOf(read, strategy);
      if (reading === null && read.kind === "read") nameless.push(read);
      else readings.push(reading ?? joinedReadings([]));
    },
    request,
  );
  const identified = joinedReadings(readings);
  const fiscalYear = request.fiscalYear ?? kept.board?.fiscalYear ?? latestYear(identified);
  const { departments } = assignDepartments(strategy);
  const names = departments.map(({ department }) => department.name);
  const ofYear = fiscalYear === null ? identified : onlyYear(identified, fiscalYear);
  const named = nameless.map((file) => answersByName(file, strategy, fiscalYear, names));
  const reading = joinedReadings([ofYear, ...named]);
  return {
    strategy,
    fiscalYear,
    departments,
    reading,
    compared: compareAnswers(reading.answers, kept.answers),
    board: kept.board,
    files: readings.length + nameless.length,
    cancelled,
  };
}

/** null: none of its sheets has an identity. */
function readingOf(read: FileRead, strategy: Strategy): ReturnReading | null {
  if (read.kind === "refused") {
    const refused = { fault: read.fault, file: read.file, sheet: null, fiscalYear: null };
    return { sheets: [], answers: [], rejected: [], refused: [refused] };
  }
  const frame = { strategy, readFigure: readReturnedFigure };
  const sheets = read.grids.map((grid) => readReturnedSheet(grid, read.file, frame)).filter((each) => each !== null);
  return sheets.length === 0 ? null : joinedReadings(sheets);
}
