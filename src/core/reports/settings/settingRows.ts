import { baseScheme, isOwnScheme, ownSchemeName } from "../../kpi/ownScheme";
import type { Scheme } from "../../kpi/scheme";
import { schemePresets } from "../../kpi/schemes";
import type { CellValue } from "../../workbook/cellGrid";
import type { Validation } from "../../workbook/sheetPlan";
import { longFiscalYearFormula } from "../formulas/fiscalYearFormulas";
import { literalText } from "../../workbook/sheetPlan";
import type { ReportInput } from "../reportInput";
import { noLimit, schemeWords } from "./schemeWords";
import { settableYears, settingLabels } from "./settingLabels";
import { settingNames } from "./settingNames";

type Rule = Validation extends infer V ? (V extends Validation ? Omit<V, "rect"> : never) : never;

/** One line of the settings: what it is called, its cell, and what it does. */
export interface SettingRow {
  readonly label: string;
  readonly value: CellValue;
  readonly name: string;
  readonly note: string;
  readonly isInput: boolean;
  readonly numberFormat?: string;
  readonly rule?: Rule;
}

const refusal = { errorTitle: "設定できない値", error: "一覧から選ぶか、説明の範囲の値を入力してください。" } as const;

function choice(words: Readonly<Record<string, string>>): Rule {
  return { kind: "list", source: Object.values(words).join(","), ...refusal };
}

function year(label: string, value: number, name: string, note: string, rule?: Rule): SettingRow {
  const between: Rule = { kind: "wholeNumber", ...settableYears, ...refusal };
  const words = `=${longFiscalYearFormula(name)}&"。${note}"`;
  return { label, value, name, note: words, isInput: true, numberFormat: '0"年度"', rule: rule ?? between };
}

/** Years the report can be switched to: those of the plan and every year with figures; at most 255 characters. */
function yearRule({ strategy, years, reportYear }: ReportInput): Rule {
  const { startYear, targetYear } = strategy.period;
  const all = new Set([...years, reportYear]);
  for (let plan = startYear; plan <= targetYear && all.size < 50; plan += 1) all.add(plan);
  const latest = [...all].sort((a, b) => a - b).slice(-50);
  return { kind: "list", source: latest.join(","), ...refusal };
}

function planRows(input: ReportInput): readonly SettingRow[] {
  const { strategy, reportYear } = input;
  const { startYear, targetYear, assumed } = strategy.period;
  const guess = assumed ? "計画期間は資料に記載がなく推定。計画書で確認してください" : "";
  return [
    {
      label: settingLabels.title,
      value: literalText(strategy.title),
      name: settingNames.title,
      note: "表とグラフの表題",
      isInput: true,
    },
    {
      label: settingLabels.version,
      value: strategy.version,
      name: settingNames.version,
      note: "「案」のときは表題に（案）が付く",
      isInput: true,
      rule: { kind: "list", source: "案,策定,改定", ...refusal },
    },
    year(
      settingLabels.reportYear,
      reportYear,
      settingNames.reportYear,
      "この年度を変えると、進捗一覧とグラフがすべて切り替わる",
      yearRule(input),
    ),
    {
      label: "報告年度（表示）",
      value: `=${longFiscalYearFormula(settingNames.reportYear)}&"（"&${settingNames.reportYear}&"年度）"`,
      name: settingNames.reportYearText,
      note: "表題に表示する年度",
      isInput: false,
    },
    year(settingLabels.startYear, startYear, settingNames.startYear, `経過率0％の年度。${guess}`),
    year(settingLabels.targetYear, targetYear, settingNames.targetYear, `経過率100％の年度。${guess}`),
  ];
}

/** The shipped schemes, and the city's own where it is in force. */
function schemeChoice(scheme: Scheme): Rule {
  const names = schemePresets.map(({ name }) => name);
  return { kind: "list", source: [...new Set([...names, scheme.name])].join(","), ...refusal };
}

/** The name a person gave, "" for the one we make up ourselves. */
function givenName(scheme: Scheme): string {
  return isOwnScheme(scheme) && scheme.name !== ownSchemeName(baseScheme(scheme.id)) ? scheme.name : "";
}

/** A limit of printing in its cell: a rate, or that there is none. */
function limit(label: string, value: number | null, name: string, note: string): SettingRow {
  return { label, value: value ?? noLimit, name, note, isInput: true, numberFormat: "0%" };
}

function schemeRows({ scheme }: ReportInput): readonly SettingRow[] {
  const words = schemeWords;
  const chosen = (label: string, name: string, value: string, set: Readonly<Record<string, string>>, note: string) =>
    ({ label, value, name, note, isInput: true, rule: choice(set) }) satisfies SettingRow;
  return [
    {
      label: settingLabels.scheme,
      value: literalText(scheme.name),
      name: settingNames.scheme,
      note: "一覧から選び、アドインで更新すると、その方式の値に切り替わる。下の値を直すと独自の方式になる",
      isInput: true,
      rule: schemeChoice(scheme),
    },
    {
      label: settingLabels.ownName,
      value: literalText(givenName(scheme)),
      name: settingNames.ownSchemeName,
      note: "独自の方式に名前を付けるときに入力する（空欄でもよい）",
      isInput: true,
    },
    {
      label: settingLabels.schemeId,
      value: literalText(scheme.id),
      name: settingNames.schemeId,
      note: "元にした評価方式。変更しない",
      isInput: false,
    },
    chosen(
      settingLabels.bandedRate,
      settingNames.bandedRate,
      words.bandedRate[scheme.bandedRate],
      words.bandedRate,
      "判定の区分と比べる率",
    ),
    chosen(
      settingLabels.decreaseAchievement,
      settingNames.decreaseAchievement,
      words.decreaseAchievement[scheme.decreaseAchievement],
      words.decreaseAchievement,
      "指標ごとの式がある場合はその式による",
    ),
    chosen(
      settingLabels.maintainAchievement,
      settingNames.maintainAchievement,
      words.maintainAchievement[scheme.maintainAchievement],
      words.maintainAchievement,
      "以下に保つ指標の達成率。以上に保つ指標は実績÷目標",
    ),
    chosen(
      settingLabels.pace,
      settingNames.pace,
      words.pace[scheme.pace],
      words.pace,
      "進み具合の目安。直線は年度の割合、年度別は下の表による",
    ),
    {
      label: settingLabels.percentDecimals,
      value: scheme.percentDecimals,
      name: settingNames.percentDecimals,
      note: "％で表示する小数の桁数（0〜4）。判定もこの桁で行う",
      isInput: true,
      rule: { kind: "wholeNumber", min: 0, max: 4, ...refusal },
    },
    chosen(
      settingLabels.rounding,
      settingNames.rounding,
      words.rounding[scheme.rounding],
      words.rounding,
      "四捨五入は0から遠い側へ丸める",
    ),
    limit(
      settingLabels.printAbove,
      scheme.printAbove,
      settingNames.printAbove,
      `これを超える率を下の扱いで表示する。なければ「${noLimit}」。アドインで更新すると表示が変わる`,
    ),
    limit(
      settingLabels.printBelow,
      scheme.printBelow,
      settingNames.printBelow,
      `これを下回る率を下の扱いで表示する。なければ「${noLimit}」`,
    ),
    chosen(
      settingLabels.beyondRange,
      settingNames.beyondRange,
      words.beyondRange[scheme.beyondRange],
      words.beyondRange,
      "「200%超」「0%未満」と表示するか、上限・下限の値で止めるか",
    ),
    chosen(
      settingLabels.capUnmet,
      settingNames.capUnmet,
      scheme.capUnmet ? words.capUnmet.yes : words.capUnmet.no,
      words.capUnmet,
      "目標に届かない指標を丸めで100％と表示しない（99.9％まで）",
    ),
    chosen(
      settingLabels.withoutProgress,
      settingNames.withoutProgress,
      words.withoutProgress[scheme.withoutProgress],
      words.withoutProgress,
      "基準値のない指標と抑制目標の扱い",
    ),
    chosen(
      settingLabels.maintainUnmet,
      settingNames.maintainUnmet,
      words.maintainUnmet[scheme.maintainUnmet],
      words.maintainUnmet,
      "維持の目標に届かないときの扱い",
    ),
    chosen(
      settingLabels.regression,
      settingNames.regression,
      words.regression[scheme.regression],
      words.regression,
      "数値目標の実績が基準値より悪いときの扱い",
    ),
    chosen(
      settingLabels.finalYear,
      settingNames.finalYear,
      words.finalYear[scheme.finalYear],
      words.finalYear,
      "目標年度に達成・おおむね達成・未達成で判定するか",
    ),
    {
      label: settingLabels.mostlyAchievedAt,
      value: scheme.mostlyAchievedAt,
      name: settingNames.mostlyAchievedAt,
      note: "最終年度に「おおむね達成」とする進捗率",
      isInput: true,
      numberFormat: "0.0%",
      rule: { kind: "decimal", min: 0, max: 1, ...refusal },
    },
  ];
}

/** Every setting that has a cell of its own. */
export function settingRows(input: ReportInput): readonly SettingRow[] {
  return [...planRows(input), ...schemeRows(input)];
}
