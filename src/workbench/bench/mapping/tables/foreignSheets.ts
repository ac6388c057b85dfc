import { mergeDraft, putCell } from "../sheets/draftSheet";
import { addDraftSheet, type Scene } from "../scene/scene";
import { yearText } from "../notations/years";

type Draw = (scene: Scene) => void;

/** 表紙: only words. */
const cover: Draw = (scene) => {
  const sheet = addDraftSheet(scene, scene.dealer.random.oneOf(["表紙", "はじめに", "目次"]));
  putCell(sheet, 3, 1, scene.city.strategy.title);
  putCell(sheet, 5, 1, "進捗状況報告書");
  putCell(sheet, 8, 1, `${yearText(scene.year.item, scene.reportYear)}`);
  putCell(sheet, 12, 1, scene.city.strategy.city);
};

/** 記入要領 with an example of a measure that no plan has. */
const instructions: Draw = (scene) => {
  const sheet = addDraftSheet(scene, scene.dealer.random.oneOf(["記入要領", "記入例", "作業手順"]));
  putCell(sheet, 0, 0, "記入要領");
  putCell(sheet, 1, 0, "１　実績値は、各年度末の数値を記入してください。");
  putCell(sheet, 2, 0, "２　数値が公表されていない場合は「未公表」と記入してください。");
  ["指標名", "単位", "基準値", "目標値", "R4実績", "R5実績"].forEach((word, at) => putCell(sheet, 5, at, word));
  ["（例）○○の利用者数", "人", 100, 200, 120, 150].forEach((word, at) => putCell(sheet, 6, at, word));
};

/** 人口の推移: years down, no indicator of the plan. */
const population: Draw = (scene) => {
  const { random } = scene.dealer;
  const sheet = addDraftSheet(scene, random.oneOf(["人口推移", "参考資料", "基礎データ"]));
  putCell(sheet, 0, 0, "（参考）人口の推移");
  ["年度", "総人口", "男", "女", "世帯数", "高齢化率"].forEach((word, at) => putCell(sheet, 2, at, word));
  for (let year = 2015; year <= scene.reportYear; year++) {
    const row = 3 + year - 2015;
    const { value, format } = scene.year.item(year);
    putCell(sheet, row, 0, format === undefined ? { value } : { value, format });
    [66000, 32800, 33200, 28900].forEach((base, at) =>
      putCell(sheet, row, at + 1, { value: base - random.whole(10, 400), format: "#,##0" }),
    );
    putCell(sheet, row, 5, { value: random.whole(280, 330) / 1000, format: "0.0%" });
  }
};

/** 予算: sums of money by project. */
const budget: Draw = (scene) => {
  const { random } = scene.dealer;
  const sheet = addDraftSheet(scene, random.oneOf(["事業費一覧", "予算額", "決算額調べ"]));
  putCell(sheet, 0, 0, "総合戦略関連事業　事業費一覧（単位：千円）");
  ["事業名", "担当課", "R5決算", "R6決算", "R7予算"].forEach((word, at) => putCell(sheet, 2, at, word));
  const projects = [
    "ふるさと納税推進事業",
    "保育所運営事業",
    "観光振興事業",
    "自主防災組織育成事業",
    "公共交通対策事業",
    "健康づくり事業",
  ];
  projects.forEach((project, at) => {
    putCell(sheet, 3 + at, 0, project);
    putCell(sheet, 3 + at, 1, random.oneOf(["企画課", "保育課", "商工観光課"]));
    for (let column = 2; column < 5; column++)
      putCell(sheet, 3 + at, column, { value: random.whole(200, 90000), format: "#,##0" });
  });
  putCell(sheet, 3 + projects.length, 0, "合計");
  for (let column = 2; column < 5; column++) {
    const letter = "ABCDE"[column] ?? "C";
    const cells = Array.from({ length: projects.length }, (_, at) => sheet.cells.get(`${3 + at},${column}`)?.value);
    const value = cells.reduce<number>((sum, each) => sum + Number(each), 0);
    putCell(sheet, 3 + projects.length, column, {
      value,
      format: "#,##0",
      formula: `SUM(${letter}4:${letter}${3 + projects.length})`,
    });
  }
};

/** アンケート集計: answers to a survey question. */
const survey: Draw = (scene) => {
  const { random } = scene.dealer;
  const sheet = addDraftSheet(scene, random.oneOf(["市民アンケート集計", "アンケート結果"]));
  putCell(sheet, 0, 0, "問５　本市の住みやすさについて、どのように感じますか。");
  ["選択肢", "回答数", "構成比"].forEach((word, at) => putCell(sheet, 1, at, word));
  ["住みやすい", "どちらかといえば住みやすい", "どちらかといえば住みにくい", "住みにくい", "無回答", "計"].forEach(
    (word, at) => {
      putCell(sheet, 2 + at, 0, word);
      putCell(sheet, 2 + at, 1, random.whole(20, 700));
      putCell(sheet, 2 + at, 2, { value: random.whole(10, 400) / 1000, format: "0.0%" });
    },
  );
};

/** 進捗の集計: counts of grades by goal. */
const summary: Draw = (scene) => {
  const { random } = scene.dealer;
  const sheet = addDraftSheet(scene, random.oneOf(["総括", "集計", "評価結果まとめ"]));
  putCell(sheet, 0, 0, "評価結果の総括");
  putCell(sheet, 2, 0, "基本目標");
  putCell(sheet, 2, 1, "指標数");
  putCell(sheet, 2, 2, "評価");
  mergeDraft(sheet, { top: 2, left: 2, bottom: 2, right: 5 });
  ["A", "B", "C", "－"].forEach((word, at) => putCell(sheet, 3, 2 + at, word));
  scene.city.strategy.goals.forEach(({ label, title }, at) => {
    putCell(sheet, 4 + at, 0, `${label} ${title}`);
    for (let column = 1; column < 6; column++) putCell(sheet, 4 + at, column, random.whole(0, 9));
  });
};

const foreign: readonly Draw[] = [cover, instructions, population, budget, survey, summary];

/** Sheets of the workbook that hold nothing of the plan. */
export function addForeignSheets(scene: Scene): void {
  const { random } = scene.dealer;
  for (const draw of random.some(foreign, random.oneOf([0, 1, 1, 2]))) draw(scene);
}
