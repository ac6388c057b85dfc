import type { Issue } from "../core/issues/issue";
import type { Scheme } from "../core/kpi/scheme";
import type { Strategy } from "../core/kpi/strategy";

type Set = Pick<Strategy, "title" | "version" | "period">;

/** What the settings sheet says otherwise than the definition, which goes before it. `sheet`: the settings sheet. */
export function settingsOverDefinition(settings: Set, definition: Set, sheet: string): readonly Issue[] {
  const pairs: readonly (readonly [string, string, string])[] = [
    ["総合戦略名", settings.title, definition.title],
    ["版", settings.version, definition.version],
    ["計画の開始年度", yearOf(settings.period.startYear), yearOf(definition.period.startYear)],
    ["計画の目標年度", yearOf(settings.period.targetYear), yearOf(definition.period.targetYear)],
  ];
  return pairs
    .filter(([, found, used]) => found !== used)
    .map(([setting, found, used]) => ({
      code: "definition-over-settings",
      severity: "warning",
      sheet,
      params: { setting, found, used },
    }));
}

function yearOf(fiscalYear: number): string {
  return `${fiscalYear}年度`;
}

/** A definition names another 評価方式 than the settings sheet, which may hold one the city edited, and stays in force. */
export function schemeNotUsed(named: Scheme | null, used: Scheme, sheet: string): readonly Issue[] {
  if (named === null || named.id === used.id) return [];
  return [
    {
      code: "definition-scheme-not-used",
      severity: "warning",
      sheet,
      params: { found: named.name, used: used.name },
    },
  ];
}
