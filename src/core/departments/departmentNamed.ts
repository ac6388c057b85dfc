import type { Department } from "../kpi/department";

/** 課名 as they are compared: full and half width alike, without spaces. */
function folded(name: string): string {
  return name.normalize("NFKC").replace(/\s+/gu, "");
}

/** The department that is, or within the plan was, called so; null: none. A name in use goes before a former one. */
export function departmentNamed(departments: readonly Department[], name: string): Department | null {
  const wanted = folded(name);
  return (
    departments.find((each) => folded(each.name) === wanted) ??
    departments.find(({ formerNames }) => formerNames.some((former) => folded(former.name) === wanted)) ??
    null
  );
}
