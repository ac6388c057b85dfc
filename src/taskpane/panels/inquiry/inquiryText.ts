const NAMED = 5;

/** Sentences of the inquiry. */
export const inquiryText = {
  deadline: "例：令和８年６月30日",
  /** How many sheets, and whose; more than five departments are counted. */
  made: (departments: readonly string[]): string => {
    const named = departments.slice(0, NAMED).join("、");
    const rest = departments.length > NAMED ? `、ほか${departments.length - NAMED}課` : "";
    return `${departments.length}課分のシートを作成しました（${named}${rest}）。提出の状況は「回収状況」に記録します。`;
  },
  assumed: "※ 所管課は仮の割当です。実際の所管課は、指標定義シートの「所管課」に入力してください。",
  unassigned: (count: number): string => `次の${count}指標は所管課が決まっていないため、調査票に載せていません。`,
} as const;
