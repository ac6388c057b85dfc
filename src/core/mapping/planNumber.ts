const DIGITS = "〇一二三四五六七八九";

/** 第２期総合戦略, 第１期 北本市…総合戦略, a sheet called 第１期; 第１期 of something else is no plan. */
const NUMBER = "第\\s*(\\d{1,2}|[一二三四五六七八九])\\s*期";
const PLAN = new RegExp(`${NUMBER}(?=[^第]{0,24}(?:戦略|計画|プラン))|^${NUMBER}$`, "g");

/** Which of a city's plans the texts speak of: 第２期総合戦略 → 2, 第一期計画 → 1; null where none or several are named. */
export function planNumber(texts: readonly string[]): number | null {
  const found = new Set<number>();
  for (const text of texts) {
    for (const [, before, alone] of text.normalize("NFKC").trim().matchAll(PLAN)) {
      const digits = before ?? alone ?? "";
      found.add(/\d/.test(digits) ? Number(digits) : DIGITS.indexOf(digits));
    }
  }
  const [only] = [...found];
  return only !== undefined && found.size === 1 ? only : null;
}
