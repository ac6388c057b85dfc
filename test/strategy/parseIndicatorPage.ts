/** One row of an indicator page as its line prints it; the name is not told apart from what wraps around it. */
export interface PrintedRow {
  readonly kind: "numericalTarget" | "kpi";
  readonly baseline: number | null;
  readonly baselineYear: number | null;
  readonly target: number | "↑" | "↓";
  readonly unit: string | null;
  readonly policyCode: string | null;
}

const years: Readonly<Record<string, number>> = { R1: 2019, H30: 2018 };

const row =
  /(?:^|\s)(?:(―)|(ー?)(\d[\d,.]*)([^\s(\d]*(?:CO2)?)(?:\s*\((R1|H30)\))?)\s+(?:([↑↓])|(\d[\d,.]*)([^\s(\d]*(?:CO2)?))(?:\s+(\d−\d(?:−\d)?)\s|\s*$)/;

function numberOf(digits: string | undefined): number {
  return Number((digits ?? "").replace(/,/g, ""));
}

/** Reads the figures of one page, line by line, with nothing of the product. A year mark stands under its figure. */
export function parseIndicatorPage(page: string): readonly PrintedRow[] {
  const lines = page
    .normalize("NFKC")
    .replace(/\n\((R1|H30)\)/g, " ($1)")
    .split("\n");
  let kind: PrintedRow["kind"] = "numericalTarget";
  const rows: PrintedRow[] = [];
  for (const line of lines) {
    if (line.startsWith("重要業績評価指標")) kind = "kpi";
    const match = row.exec(line);
    if (match === null) continue;
    const [, none, minus, baseline, unit, year, arrow, target, , policyCode] = match;
    rows.push({
      kind,
      baseline: none === undefined ? numberOf(baseline) * (minus === "ー" ? -1 : 1) : null,
      baselineYear: year === undefined ? null : (years[year] ?? null),
      target: arrow === "↑" || arrow === "↓" ? arrow : numberOf(target),
      unit: unit ?? null,
      policyCode: policyCode?.replace(/−/g, "-") ?? null,
    });
  }
  return rows;
}
