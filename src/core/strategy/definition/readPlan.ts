import { findScheme, schemes } from "../../kpi/schemes";
import type { Strategy } from "../../kpi/strategy";
import { planItems } from "./planItems.ja";
import type { DefinitionFindings } from "./definitionFindings";
import type { LocatedPlan, PlanKey } from "./locatePlan";
import { readWord, readYear } from "./readNotation";
import type { SheetCell } from "./sheetCells";

type Plan = Pick<Strategy, "id" | "title" | "city" | "version" | "source" | "period">;

export interface ReadPlan {
  /** null: without its years nothing can be judged. */
  readonly plan: Plan | null;
  /** Id of the 評価方式 it names; null: none, or one that is not known. */
  readonly schemeId: string | null;
}

const versions: readonly Strategy["version"][] = ["案", "策定", "改定"];

/** Reads the plan; what is missing or wrong in it is a finding each, and stands as a blank that everyone sees. */
export function readPlan({ values, labels, repeated }: LocatedPlan, findings: DefinitionFindings): ReadPlan {
  const itemOf = (key: PlanKey) => planItems.find((item) => item.key === key) ?? planItems[0];
  const refuse = (key: PlanKey, cell: SheetCell, isFatal: boolean, used?: string): void => {
    const { heading, expected } = itemOf(key);
    const code = cell.isError ? "error-value" : cell.isBlank ? "value-missing" : "value-wrong";
    findings.add({
      code: `definition-${code}`,
      severity: isFatal ? "error" : "warning",
      cell,
      params: { field: heading, expected, ...(used === undefined ? {} : { fate: "used", used }) },
    });
  };
  const missing = planItems.filter((item) => "required" in item && !labels.has(item.key));
  const [first] = labels.values();
  if (missing.length > 0 && first !== undefined) {
    findings.add({
      code: "definition-heading-missing",
      severity: "error",
      cell: { ...first, text: "" },
      params: { table: "計画", field: missing.map(({ heading }) => heading).join("」「") },
    });
  }
  for (const { key, label } of repeated) {
    findings.add({
      code: "definition-heading-twice",
      severity: "warning",
      cell: label,
      params: { field: itemOf(key).heading, first: labels.get(key)?.address ?? "" },
    });
  }
  const text = (key: PlanKey, otherwise: string, isNeeded: boolean): string => {
    const cell = values.get(key);
    if (cell === undefined || (cell.isBlank && !isNeeded)) return otherwise;
    if (!cell.isBlank && !cell.isError) return cell.text;
    refuse(key, cell, isNeeded, otherwise);
    return otherwise;
  };
  const year = (key: "startYear" | "targetYear"): number | null => {
    const cell = values.get(key);
    const found = cell === undefined || cell.isBlank || cell.isError ? undefined : readYear(cell);
    if (cell !== undefined && found === undefined) refuse(key, cell, true);
    return found ?? null;
  };
  const title = text("title", "（計画の名称が未入力）", true);
  const startYear = year("startYear");
  const targetYear = year("targetYear");
  const common = {
    id: text("id", title, false),
    title,
    city: text("city", "（市町村名が未入力）", true),
    version: readVersion(values.get("version"), refuse),
    source: text("source", "", false),
  };
  const assumed = readBasis(values.get("basis"), refuse);
  const schemeId = readScheme(values.get("scheme"), findings);
  if (startYear === null || targetYear === null) return { plan: null, schemeId };
  if (targetYear <= startYear) {
    findings.add({
      code: "definition-contradiction",
      severity: "error",
      cell: values.get("targetYear") ?? null,
      params: {
        sentence: `計画の目標年度（${targetYear}年度）は、開始年度（${startYear}年度）より後の年度を入力してください。`,
      },
    });
    return { plan: null, schemeId };
  }
  return { plan: { ...common, period: { startYear, targetYear, assumed } }, schemeId };
}

type Refuse = (key: PlanKey, cell: SheetCell, isFatal: boolean, used?: string) => void;

function readVersion(cell: SheetCell | undefined, refuse: Refuse): Strategy["version"] {
  const word = cell === undefined || cell.isBlank ? undefined : readWord(cell, "version");
  const version = versions.find((each) => each === word);
  if (version === undefined && cell !== undefined) refuse("version", cell, false, "案");
  return version ?? "案";
}

function readBasis(cell: SheetCell | undefined, refuse: Refuse): boolean {
  if (cell === undefined || cell.isBlank) return false;
  const word = readWord(cell, "basis");
  if (word === undefined) refuse("basis", cell, false, "計画書に記載");
  return word === "assumed";
}

/** The scheme named, by its name or its id. */
function readScheme(cell: SheetCell | undefined, findings: DefinitionFindings): string | null {
  if (cell === undefined || cell.isBlank) return null;
  const named = findScheme(cell.text);
  if (named !== undefined) return named.id;
  findings.add({
    code: cell.isError ? "definition-error-value" : "definition-value-wrong",
    severity: "warning",
    cell,
    params: {
      field: "評価方式",
      expected: `評価方式の名称（${schemes.map(({ name }) => `「${name}」`).join("")}のいずれか）`,
      fate: "blank",
    },
  });
  return null;
}
