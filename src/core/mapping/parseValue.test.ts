import fc from "fast-check";
import { scaleFigure } from "../kpi/scaleFigure";
import { parseValue } from "./parseValue";

const inText = (text: string, unit: string, statedUnit: string | null = null) =>
  parseValue({ value: text, text, numberFormat: "General" }, { unit, statedUnit, allowArrow: false });
const asTarget = (text: string, unit = "件") =>
  parseValue({ value: text, text, numberFormat: "General" }, { unit, allowArrow: true });
const inNumber = (value: number, numberFormat: string, unit: string, statedUnit: string | null = null) =>
  parseValue({ value, text: "", numberFormat }, { unit, statedUnit });

describe("a figure written as text", () => {
  test.each([
    ["3,908", "件", 3908],
    ["３，９０８件", "件", 3908],
    ["１．５６", "件", 1.56],
    ["５.３４件", "件", 5.34],
    ["ー４０人", "人", -40],
    ["−４０", "人", -40],
    ["－40", "人", -40],
    ["‐40", "人", -40],
    ["▲2.3", "％", -2.3],
    ["▲ 1,577", "人", -1577],
    ["△2,832人", "人", -2832],
    ["-0.1", "％", -0.1],
    ["+12", "件", 12],
    [" 1,234 ", "件", 1234],
    ["110,702  ", "件", 110702],
    ["57.6％", "％", 57.6],
    ["５７．６％", "%", 57.6],
    ["2,920,245万円", "万円", 2920245],
    ["246,500t-CO2", "t-CO2", 246500],
    ["246,500t-CO₂", "t-CO2", 246500],
    ["246,500ｔ－ＣＯ₂", "t-CO2", 246500],
    ["272,000ｔ−ＣＯ２", "t-CO2", 272000],
    ["4組/年", "組", 4],
    ["11位", "位", 11],
    ["9㎡", "㎡", 9],
    ["-0", "件", 0],
    ["0", "件", 0],
    ["100％", "％", 100],
    ["¥1,200", "円", 1200],
  ])("%s [%s] = %d", (text, unit, value) => {
    expect(inText(text, unit)).toMatchObject({ kind: "number", value, scale: 1, isText: true, conversion: null });
  });

  test.each([
    ["544千人", "千人", 544, 1],
    ["1,194,663人", "千人", 1194.663, 0.001],
    ["3,737万8千人", "人", 37378000, 1],
    ["3,737万8千人", "千人", 37378, 0.001],
    ["9兆1,400億円", "億円", 91400, 1e-8],
    ["2億396万円", "万円", 20396, 0.0001],
    ["1万5000人", "人", 15000, 1],
    ["5百万円", "万円", 500, 100],
    ["3千件", "件", 3000, 1000],
    ["119万", "千人", 1190, 10],
    ["2,920,245万", "万円", 2920245, 1],
    ["594‰", "％", 59.4, 0.1],
    ["272kt-CO2", "t-CO2", 272000, 1000],
    ["マイナス40人", "人", -40, 1],
  ])("%s in %s is %d", (text, unit, value, scale) => {
    expect(inText(text, unit)).toMatchObject({ kind: "number", value, scale });
  });

  test("the unit in the cell wins over the unit of the column", () => {
    expect(inText("1,194,663人", "千人", "千人")).toMatchObject({ value: 1194.663, conversion: "unit" });
    expect(inText("1,194,663", "千人", "人")).toMatchObject({ value: 1194.663, conversion: "unit", unit: "人" });
  });
});

describe("words around a figure", () => {
  test.each([
    ["約 1,000", 1000, ["approximate"]],
    ["65以上", 65, ["atLeast"]],
    ["80%以上", 80, ["atLeast"]],
    ["毎年400以上", 400, ["note", "atLeast"]],
    ["30%程度", 30, ["approximate"]],
    ["93%超", 93, ["moreThan"]],
    ["0%未満", 0, ["lessThan"]],
    ["※18.6％", 18.6, ["footnote"]],
    ["※1 8.6％", 8.6, []],
    ["18.6％※1", 18.6, ["footnote"]],
    ["1.50（全国6位）", 1.5, ["note"]],
    ["515 (うちH28 255)", 515, ["note"]],
    ["6.4 (男性9.8 女性2.3)", 6.4, ["note"]],
    ["59.4（R7.9公表予定）", 59.4, ["note"]],
    ["184（4月1日現在）", 184, ["note"]],
    ["184(3月末)", 184, ["note"]],
    ["59.4(+1.8)", 59.4, ["note"]],
    ["59.4（▲1.8ポイント）", 59.4, ["note"]],
    ["≧500", 500, ["atLeast"]],
    [">500", 500, ["moreThan"]],
    ["<5", 5, ["lessThan"]],
    ["累計280", 280, ["note"]],
    ["280（実人数）", 280, ["note"]],
    ["1,234 注)", 1234, ["footnote"]],
  ])("%s", (text, value, kinds) => {
    const parsed = inText(text, text.includes("%") || text.includes("％") ? "％" : "");
    expect(parsed).toMatchObject({ kind: "number", value });
    expect(parsed.kind === "number" ? parsed.qualifiers.map(({ kind }) => kind) : null).toEqual(kinds);
  });

  test.each([
    ["(2016) 51.0", 51, 2016],
    ["※1.50 (2022)", 1.5, 2022],
    ["24.5%\n（R1）", 24.5, 2019],
    ["２４．５％（Ｒ元）", 24.5, 2019],
    ["84.7％（H30）", 84.7, 2018],
    ["84.7（平成30年度）", 84.7, 2018],
    ["84.7（平成30年度実績）", 84.7, 2018],
    ["59.4（R6市民アンケート）", 59.4, 2024],
    ["59.4（R7.3.31時点）", 59.4, 2024],
    ["R5: 59.4", 59.4, 2023],
    ["令和6年度 59.4％", 59.4, 2024],
    ["令和6年度実績：59.4％", 59.4, 2024],
  ])("%s belongs to fiscal year %d", (text, value, year) => {
    expect(inText(text, "％")).toMatchObject({ kind: "number", value, year });
  });

  test.each([
    ["59.4(速報値)", "preliminary"],
    ["59.4（見込み）", "expected"],
    ["59.4 確定値", "final"],
    ["速報値 59.4", "preliminary"],
    ["59.4（改定値）", "revised"],
    ["(速) 59.4", "preliminary"],
    ["[速報] 59.4", "preliminary"],
  ])("%s is %s", (text, flag) => {
    expect(inText(text, "％")).toMatchObject({ kind: "number", value: 59.4, flag });
  });
});

describe("no figure, with its reason", () => {
  test.each([
    ["", "blank"],
    ["　\n", "blank"],
    ["－", "notApplicable"],
    ["―", "notApplicable"],
    ["ー", "notApplicable"],
    ["-", "notApplicable"],
    ["‐", "notApplicable"],
    ["–", "notApplicable"],
    ["−", "notApplicable"],
    ["ｰ", "notApplicable"],
    ["…", "notApplicable"],
    ["・", "notApplicable"],
    ["***", "notApplicable"],
    ["N/A", "notApplicable"],
    ["ｎ／ａ", "notApplicable"],
    ["データなし", "notApplicable"],
    ["該当なし", "notApplicable"],
    ["未設定", "notApplicable"],
    ["評価対象外", "notApplicable"],
    ["未集計", "notCollected"],
    ["集計中", "notCollected"],
    ["（集計中）", "notCollected"],
    ["調査中", "notCollected"],
    ["精査中", "notCollected"],
    ["未確定", "notCollected"],
    ["未公表", "notPublished"],
    ["未公表（R7.9公表予定）", "notPublished"],
    ["（R5実績値はR7.6月頃に公表予定）", "notPublished"],
    ["６月公表予定", "notPublished"],
    ["公表前", "notPublished"],
    ["隔年調査", "notSurveyed"],
    ["隔年調査のため", "notSurveyed"],
    ["調査年度外", "notSurveyed"],
    ["時期未到来", "notSurveyed"],
    ["事業終了", "ended"],
    ["評価困難", "notAssessable"],
    ["-%", "notApplicable"],
    ["―％", "notApplicable"],
    ["・・・", "notApplicable"],
    ["数値なし", "notApplicable"],
    ["コロナのため中止", "notApplicable"],
    ["※未公表", "notPublished"],
    ["未公表です。", "notPublished"],
    ["Ｘ", "notPublished"],
    ["令和7年9月公表", "notPublished"],
    ["R7年9月確定", "notCollected"],
    ["確認中？", "notCollected"],
    ["入力待ち", "notCollected"],
    ["不明", "notCollected"],
    ["調査年でない", "notSurveyed"],
    ["5年に1度の調査", "notSurveyed"],
    ["次回調査はR8", "notSurveyed"],
    ["アンケート未実施", "notSurveyed"],
    ["R5で事業終了", "ended"],
    ["廃止（R5）", "ended"],
    ["算定不能", "notAssessable"],
    ["#SPILL!", "errorValue"],
    ["#REF!", "errorValue"],
    ["#N/A", "errorValue"],
    ["#DIV/0!", "errorValue"],
  ])("%s: %s", (text, reason) => {
    expect(inText(text, "％")).toEqual({ kind: "missing", reason });
  });
});

describe("not understood is said, never guessed", () => {
  test.each([
    ["20(40)", "件", "ambiguous"],
    ["43（16）", "件", "ambiguous"],
    ["184（20人）", "人", "ambiguous"],
    ["1239（439）", "件", "ambiguous"],
    ["2,300(2024)", "件", "ambiguous"],
    ["(40)", "件", "ambiguous"],
    ["20 40", "件", "ambiguous"],
    ["696～890", "件", "range"],
    ["40%以上，60%以下", "％", "range"],
    ["±10％以内", "％", "range"],
    ["50から60", "％", "range"],
    ["50以上60未満", "％", "range"],
    ["59.4（前回値）", "％", "previous"],
    ["59.4(前年度実績)", "％", "previous"],
    ["59.4/60.3", "％", "ambiguous"],
    ["1E+03", "件", "ambiguous"],
    ["0485911111", "件", "words"],
    ["令和6年6月1日", "件", "date"],
    ["R6.6.1", "件", "date"],
    ["2024-06-01", "件", "date"],
    ["令和６年度", "件", "date"],
    ["10:30", "件", "date"],
    ["同上", "件", "ditto"],
    ["224本/日", "本", "words"],
    ["59.4ポイント", "％", "unit"],
    ["38社", "事業所", "unit"],
    ["57.6→60.3", "％", "ambiguous"],
    ["０＜", "件", "words"],
    ["男女とも65以上", "件", "words"],
    ["小学校88.4％ 中学校90.1％", "％", "ambiguous"],
    ["国際3.8 地域3.8", "件", "ambiguous"],
    ["4億3,0000万円", "万円", "ambiguous"],
    ["427憶円", "億円", "words"],
    ["1,23", "件", "words"],
    ["11位", "件", "unit"],
    ["10月", "件", "date"],
    ["2時間30分", "件", "ambiguous"],
    ["1,357,676千円", "件", "unit"],
    ["10人増", "人", "words"],
    ["現状値６，７４６人を約３割増加", "人", "ambiguous"],
    ["①", "件", "words"],
    ["①51", "件", "words"],
    ["3½", "件", "words"],
    ["四十", "件", "words"],
    ["〃", "件", "ditto"],
    ["●", "件", "words"],
    ["↑", "件", "words"],
    ["順調", "件", "words"],
    ["######", "件", "words"],
    ["2024/6/1", "件", "date"],
  ])("%s [%s]: %s", (text, unit, why) => {
    expect(inText(text, unit)).toEqual({ kind: "notUnderstood", why });
  });

  test("a truth value is no figure", () => {
    expect(parseValue({ value: true, text: "TRUE", numberFormat: "General" }, { unit: "件" }).kind).toBe(
      "notUnderstood",
    );
  });
});

describe("a target that is a direction", () => {
  test.each([
    ["↑", "↑"],
    ["↗", "↑"],
    ["↑（増加）", "↑"],
    ["増加", "↑"],
    ["向上", "↑"],
    ["現状値からの増加を目指す", "↑"],
    ["2030年 現状値より増加", "↑"],
    ["基準値を上 回る", "↑"],
    ["基準年度（2021） よりも増加", "↑"],
    ["現状値から向上", "↑"],
    ["↓", "↓"],
    ["減少", "↓"],
    ["減少を目指します", "↓"],
    ["現状値からの減少を目指す", "↓"],
  ])("%s is %s", (text, arrow) => {
    expect(asTarget(text)).toEqual({ kind: "arrow", arrow });
  });
  test.each([["→"], ["現状維持"], ["前年より減少"], ["現状値から1.5倍を目指す"], ["全国平均"], ["社会増"], ["↑↓"]])(
    "%s is not one",
    (text) => {
      expect(asTarget(text).kind).toBe("notUnderstood");
    },
  );
});

describe("a number in a cell", () => {
  test.each([
    [57.6, "General", "％", null, 57.6, 1, null],
    [0.576, "0.0%", "％", null, 57.6, 100, "fraction"],
    [0.57, "0%", "%", "％", 57, 100, "fraction"],
    [57.6, '0.0"%"', "％", null, 57.6, 1, null],
    [1194663, "#,##0", "千人", "人", 1194.663, 0.001, "unit"],
    [1194663, '#,##0"人"', "千人", null, 1194.663, 0.001, "unit"],
    [544000, "#,##0,", "千人", "千人", 544, 0.001, "format"],
    [2920245, "#,##0", "万円", "万円", 2920245, 1, null],
    [29202450000, '#,##0,"千円"', "万円", null, 2920245, 0.0001, "unit"],
    [-40, "#,##0;▲#,##0", "人", null, -40, 1, null],
    [5, "[Red]0.0_ ", "件", null, 5, 1, null],
    [0.29, "General", "千人", "百人", 0.029, 0.1, "unit"],
  ])("%d as %s in %s", (figure, format, unit, stated, value, scale, conversion) => {
    expect(inNumber(figure, format, unit, stated)).toMatchObject({
      kind: "number",
      value,
      scale,
      conversion,
      isText: false,
    });
  });
  test.each([
    [45000, "yyyy/m/d", "件", "date"],
    [45000, "ggge年m月d日", "件", "date"],
    [0.5, "0%", "人", "unit"],
    [5, '0"件"', "円", "unit"],
  ])("%d as %s is no figure in %s", (figure, format, unit, why) => {
    expect(inNumber(figure, format, unit)).toEqual({ kind: "notUnderstood", why });
  });
});

const scraps =
  "0123456789０９１,，.．-−ー△▲%％()（）※約以上未満千万億兆円人件回①²½㎡R令和元年度 　\n~〜～±/＃#…―*増減↑↓速報値公表予定".split(
    "",
  );

describe("any figure", () => {
  const figure = fc.integer({ min: -99_999_999, max: 99_999_999 });
  const decimals = fc.integer({ min: 0, max: 3 });
  const printed = (value: number, places: number, sign: string, wide: boolean, grouped: boolean): string => {
    const [whole = "", rest] = (Math.abs(value) / 10 ** places).toFixed(places).split(".");
    const digits = (grouped ? whole.replace(/\B(?=(\d{3})+$)/g, ",") : whole) + (rest === undefined ? "" : `.${rest}`);
    const shown = wide ? digits.replace(/[0-9.,]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0)) : digits;
    return (value < 0 ? sign : "") + shown;
  };

  test("is read as printed, whatever its width, commas and sign", () => {
    fc.assert(
      fc.property(
        figure,
        decimals,
        fc.constantFrom(..."-－−▲△ー‐"),
        fc.boolean(),
        fc.boolean(),
        (value, places, sign, wide, grouped) => {
          const text = printed(value, places, sign, wide, grouped);
          expect(inText(text, "件")).toMatchObject({
            kind: "number",
            value: Number((value / 10 ** places).toFixed(places)),
          });
        },
      ),
      { numRuns: 1000 },
    );
  });

  const units = ["人", "千人", "万人", "百人"];
  test("times its scale is its value, and back again the figure", () => {
    fc.assert(
      fc.property(figure, decimals, fc.constantFrom(...units), fc.constantFrom(...units), (value, places, from, to) => {
        const parsed = inText(`${printed(value, places, "-", false, true)}${from}`, to);
        if (parsed.kind !== "number") throw new Error("no number");
        expect(parsed.value).toBe(scaleFigure(parsed.figure, parsed.scale));
        const back = inText(`${parsed.value}${to}`, from);
        if (!/e/.test(String(parsed.value))) expect(back).toMatchObject({ value: parsed.figure });
      }),
      { numRuns: 1000 },
    );
  });
});

describe("any text", () => {
  const anyText = fc.oneof(
    fc.array(fc.constantFrom(...scraps), { maxLength: 12 }).map((parts) => parts.join("")),
    fc.string({ unit: "grapheme" }),
  );
  test("never throws; a text without digits never becomes a number; a number is finite", () => {
    fc.assert(
      fc.property(anyText, fc.constantFrom("％", "千人", "件", "", "t-CO2"), fc.boolean(), (text, unit, allowArrow) => {
        const parsed = parseValue({ value: text, text, numberFormat: "General" }, { unit, allowArrow });
        if (parsed.kind !== "number") return;
        expect(text).toMatch(/[0-9０-９]/);
        expect(Number.isFinite(parsed.value)).toBe(true);
      }),
      { numRuns: 5000 },
    );
  });
  test("any number format is read without throwing", () => {
    fc.assert(
      fc.property(fc.double(), fc.string(), (value, numberFormat) => {
        expect(() => parseValue({ value, text: "", numberFormat }, { unit: "％" })).not.toThrow();
      }),
    );
  });
});
