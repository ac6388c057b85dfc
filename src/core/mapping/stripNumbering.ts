const ENCLOSED = "[\\u2460-\\u24FF\\u2776-\\u2793\\u3251-\\u325F\\u32B1-\\u32BF\\u{1F100}-\\u{1F10C}]";
const BULLET = "[:・･·•‧∙⋅●○◎◯〇■□◆◇▪▫◾◽▶▷►▸▼▽➢➤★☆※*＊✓✔♦❖]";
const DIGITS = "\\d{1,3}(?:[-.]\\d{1,3}){0,3}";
const LETTER = "(?:[ア-ンイロハa-zA-Z]|[IVX]{1,4}|[一二三四五六七八九十]{1,2})";
const NUMBER = `(?:${DIGITS}|${LETTER})`;
const KIND = "(?:KPI|KGI|指標|数値目標|重要業績評価指標|成果指標|活動指標|目標指標)";
/** R.6, H.31, R.元: a year, and no letter that numbers. */
const ERA_YEAR = "[RHSrhs]\\.\\s*(?:\\d{1,2}(?!\\d)|元)";
/** Counters: a number before one of them belongs to the name (25 歳から, 1 人あたり). */
const COUNTER = "[人名件回歳才年月日時分円校社店戸箇か所ヶカ世割つ次級期種号位番千万億兆%以~/]";

const LEADING: readonly RegExp[] = [
  new RegExp(`^${ENCLOSED}+[.、:)]?`, "u"),
  new RegExp(`^${BULLET}+`, "u"),
  /^-+(?!\d)/,
  new RegExp(`^[([【〔〈<{]\\s*(?:${KIND}\\s*)?(?:No\\.?\\s*)?${NUMBER}\\s*[)\\]】〕〉>}]`, "ui"),
  new RegExp(`^[([【〔〈<{]\\s*${KIND}\\s*[)\\]】〕〉>}]`, "ui"),
  new RegExp(
    `^${KIND}\\s*(?:No\\.?\\s*|-\\s*)?(?:\\d{1,3}|${ENCLOSED})(?:[-.]\\d{1,3})*\\s*[:.、)]?(?!${COUNTER})`,
    "ui",
  ),
  new RegExp(`^${KIND}\\s*:`, "ui"),
  /^No(?:\.\s*\d{1,3}\s*[:.、)]?|\s*\d{1,3}(?:\s*[:.、)]|\s+))/i,
  new RegExp(`^${DIGITS}\\s*[.、:)](?!\\d)`, "u"),
  new RegExp(`^(?!${ERA_YEAR})${LETTER}\\s*[.、:)]`, "u"),
  new RegExp(`^\\d{1,3}(?:-\\d{1,3}){1,3}(?=[\\s\\p{L}])(?!\\s*${COUNTER})`, "u"),
  new RegExp(`^\\d{1,3}\\s+(?=\\p{L})(?!${COUNTER})`, "u"),
];
/** Footnote marks behind a name: ※, ※1, *2, (注1), 注1). */
const TRAILING = /(?:[※*†‡]\s*\d{0,2}(?:[,、]\s*\d{1,2})*|注\s*\d{1,2}\)?|[([][※*注]\s*\d{0,2}[)\]])\s*$/u;

function stripOnce(text: string): string {
  for (const pattern of LEADING) {
    const rest = text.replace(pattern, "").trim();
    if (rest !== text && /[\p{L}]/u.test(rest)) return rest;
  }
  const rest = text.replace(TRAILING, "").trim();
  return /[\p{L}]/u.test(rest) ? rest : text;
}

/**
 * Takes bullets and numbering off a label (①, 1., (1), ・, ●, KPI1:, 1-2-3, 【KPI】) and footnote marks off its end (※1, *, †).
 * What would leave no letter is left alone. Expects folded characters, except that ① is still ①.
 */
export function stripNumbering(text: string): string {
  let before = "";
  let rest = text.trim();
  while (rest !== before) {
    before = rest;
    rest = stripOnce(rest);
  }
  return rest;
}
