import type { AssignedDepartment } from "../assignDepartments";
import { departmentNamed } from "../departmentNamed";
import type { Round } from "../identity/sheetIdentity";
import type { ReturnedSheet } from "./returnedAnswer";

/** 未提出・提出済・確認中・差戻し・確定. */
export type CollectionState = "notReturned" | "returned" | "checking" | "sentBack" | "confirmed";

/** One department's line. Dates as 2026-05-01; "" where there is none. */
export interface BoardRow {
  readonly department: string;
  readonly contact: string;
  readonly deadline: string;
  readonly state: CollectionState;
  readonly returnedOn: string;
  /** Indicators with a figure or a reason for none, of those asked for. */
  readonly answered: number;
  readonly asked: number;
  /** Entries that wait for the strategy office: conflicts, and what could not be taken. */
  readonly open: number;
  readonly respondent: string;
  readonly approvedOn: string;
  readonly file: string;
  readonly sentBackOn: string;
  readonly confirmedOn: string;
  /** Of the strategy office: why it was sent back. */
  readonly memo: string;
}

/** Which round of which report year (fiscal). */
export interface RoundQuestion {
  readonly fiscalYear: number;
  readonly round: Round;
}

/** Who has returned what, of one round. */
export interface CollectionBoard extends RoundQuestion {
  readonly rows: readonly BoardRow[];
}

/** What one collection brought for one department. */
export interface DepartmentReturn {
  readonly sheet: ReturnedSheet;
  /** Whether anything was taken in that was not in force before. */
  readonly isNews: boolean;
  readonly open: number;
}

/**
 * The board after a collection, or with none before the first: a line for every department, as the plan names it now. A
 * board of another round begins anew; only how to reach a department is kept. `today` null: no day is noted.
 */
export function nextBoard(
  before: CollectionBoard | null,
  question: RoundQuestion,
  departments: readonly AssignedDepartment[],
  returns: ReadonlyMap<string, DepartmentReturn>,
  today: string | null,
): CollectionBoard {
  const isSame = before?.fiscalYear === question.fiscalYear && before.round === question.round;
  const known = departments.map(({ department }) => department);
  const nameNow = (name: string): string => departmentNamed(known, name)?.name ?? name;
  const rowsBefore = new Map((isSame ? before.rows : []).map((row) => [nameNow(row.department), row]));
  const contacts = new Map((before?.rows ?? []).map((row) => [nameNow(row.department), row.contact]));
  const returned = new Map([...returns].map(([name, each]) => [nameNow(name), each]));
  const names = new Set([...known.map(({ name }) => name), ...rowsBefore.keys(), ...returned.keys()]);
  const rows = [...names].map((name) => {
    const assigned = departments.find(({ department }) => department.name === name);
    const row = rowsBefore.get(name) ?? { ...emptyRow(name), contact: contacts.get(name) ?? "" };
    const asked = assigned?.indicatorIds.length ?? row.asked;
    const named = { ...row, department: name, asked };
    const dated = today === null ? named : withDates(named, today);
    const stated = {
      ...dated,
      contact: assigned?.department.contact ?? dated.contact,
      deadline: dated.deadline === "" ? (assigned?.department.deadline ?? "") : dated.deadline,
    };
    const news = returned.get(name);
    return news === undefined ? stated : withReturn(stated, news, today ?? "");
  });
  return { ...question, rows };
}

function emptyRow(department: string): BoardRow {
  return {
    department,
    contact: "",
    deadline: "",
    state: "notReturned",
    returnedOn: "",
    answered: 0,
    asked: 0,
    open: 0,
    respondent: "",
    approvedOn: "",
    file: "",
    sentBackOn: "",
    confirmedOn: "",
    memo: "",
  };
}

/** 差戻し and 確定 are set by hand; the day is the first on which they are seen. */
function withDates(row: BoardRow, today: string): BoardRow {
  if (row.state === "sentBack" && row.sentBackOn === "") return { ...row, sentBackOn: today };
  if (row.state === "confirmed" && row.confirmedOn === "") return { ...row, confirmedOn: today };
  return row;
}

/** The same file again changes nothing: not the day, and not what a person decided. */
function withReturn(row: BoardRow, { sheet, isNews, open }: DepartmentReturn, today: string): BoardRow {
  const isFirst = row.returnedOn === "";
  const isHeld = row.state === "sentBack" || row.state === "confirmed";
  if (!isFirst && !isNews) return isHeld || row.open === open ? row : { ...row, open, state: stateOf(open) };
  const { answered, respondent, approvedOn, contact, place } = sheet;
  return {
    ...row,
    state: stateOf(open),
    returnedOn: today,
    answered,
    open,
    respondent,
    approvedOn,
    contact: row.contact === "" ? contact : row.contact,
    file: place.file,
    sentBackOn: "",
    confirmedOn: "",
  };
}

function stateOf(open: number): CollectionState {
  return open > 0 ? "checking" : "returned";
}
