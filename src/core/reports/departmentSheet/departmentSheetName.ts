const LONGEST = 31;

/** Name of a department's sheet, as Excel takes it: 調査票_政策推進課. */
export function departmentSheetName(department: string): string {
  return `調査票_${department.replace(/[\\/?*[\]:']/g, "")}`.slice(0, LONGEST);
}
