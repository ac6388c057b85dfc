import type { MachineReadableIssue } from "../../core/reports/dataSheet/machineReadable/machineReadableIssue";
import { machineReadableText } from "../../core/reports/dataSheet/machineReadable/machineReadableText.ja";

/** How many violations of the machine-readable items the data have, and each with its cell. */
export function machineReadableLines(issues: readonly MachineReadableIssue[]): readonly string[] {
  return [`機械判読の確認：${issues.length}件`, ...issues.map((issue) => `  ${machineReadableText(issue)}`)];
}
