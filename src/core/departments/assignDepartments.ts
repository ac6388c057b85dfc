import type { Department } from "../kpi/department";
import type { Strategy } from "../kpi/strategy";
import { assumedDepartments } from "./assumedDepartments";
import { departmentNamed } from "./departmentNamed";

/** A department and the indicators it answers for, in the order of the strategy. */
export interface AssignedDepartment {
  readonly department: Department;
  readonly indicatorIds: readonly string[];
  /** true: 仮の割当, ours and not the city's. */
  readonly isAssumed: boolean;
}

/** Who answers for what; `unassigned` are indicators without 所管課. */
export interface Assignment {
  readonly departments: readonly AssignedDepartment[];
  readonly unassigned: readonly string[];
}

const NOTHING_KNOWN = { formerNames: [], contact: null, deadline: null } as const;

/**
 * 所管課 as the strategy names them, under their names of now; where it names none at all and we have an assumption
 * for it, that one, marked as such.
 */
export function assignDepartments(strategy: Strategy): Assignment {
  const { indicators, departments: known = [] } = strategy;
  const stated = indicators.some(({ department }) => department !== null && department.trim() !== "");
  const assumed = stated ? undefined : assumedDepartments[strategy.id];
  const byName = new Map<string, { department: Department; indicatorIds: string[] }>();
  const unassigned: string[] = [];
  for (const { id, department } of indicators) {
    const name = assumed === undefined ? (department ?? "").trim() : assumed[id];
    if (name === undefined || name === "") {
      unassigned.push(id);
      continue;
    }
    const found = departmentNamed(known, name) ?? { name, ...NOTHING_KNOWN };
    const entry = byName.get(found.name);
    if (entry === undefined) byName.set(found.name, { department: found, indicatorIds: [id] });
    else entry.indicatorIds.push(id);
  }
  const isAssumed = assumed !== undefined;
  return { departments: [...byName.values()].map((each) => ({ ...each, isAssumed })), unassigned };
}
