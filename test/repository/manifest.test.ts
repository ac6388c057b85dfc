import { spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const good = readFileSync(join(root, "manifest.xml"), "utf8");

/** Replaces and insists that there was something to replace, so that no seed is empty. */
const swap = (from: string | RegExp, to: string) => (xml: string) => {
  const changed = xml.replace(from, to);
  if (changed === xml) throw new Error(`Nothing to seed: ${String(from)}`);
  return changed;
};
const long = "あ".repeat(126);

/** What is wrong, how it is seeded into the good manifest, and the code that must be found. */
const seeds: readonly (readonly [fault: string, seed: (xml: string) => string, code: string])[] = [
  ["not XML", swap("</OfficeApp>", ""), "not-well-formed"],
  ["a mail add-in", swap('xsi:type="TaskPaneApp"', 'xsi:type="MailApp"'), "not-a-task-pane-manifest"],
  ["no Id", swap(/<Id>.*<\/Id>/, ""), "missing-element"],
  ["an Id that is no GUID", swap(/<Id>.*<\/Id>/, "<Id>kpi</Id>"), "id"],
  ["no SupportUrl", swap(/<SupportUrl.*\/>/, ""), "missing-element"],
  ["no high resolution icon", swap(/<HighResolutionIconUrl.*\/>/, ""), "missing-element"],
  ["no LearnMoreUrl", swap(/<LearnMoreUrl.*\/>/, ""), "missing-element"],
  ["no tip on a button", swap(/<Supertip>[^]*?<\/Supertip>/, ""), "missing-element"],
  [
    "elements out of order",
    swap(/(<Permissions>.*<\/Permissions>)([^]*?)<\/OfficeApp>/, "$2$1</OfficeApp>"),
    "element-order",
  ],
  ["an element nobody knows", swap("<Hosts>", "<Shortcuts/><Hosts>"), "unknown-element"],
  ["a version of three parts", swap(/<Version>.*<\/Version>/, "<Version>0.1.0</Version>"), "version"],
  ["another version than the package's", swap(/<Version>.*<\/Version>/, "<Version>9.9.9.0</Version>"), "version"],
  ["English as default", swap(">ja-JP<", ">en-US<"), "default-locale"],
  ["too few rights", swap("ReadWriteDocument", "ReadDocument"), "permissions"],
  ["another host", swap('<Host Name="Workbook"/>', '<Host Name="Document"/>'), "hosts"],
  [
    "a lowest API set",
    swap(
      "<DefaultSettings>",
      '<Requirements><Sets><Set Name="ExcelApi" MinVersion="1.13"/></Sets></Requirements><DefaultSettings>',
    ),
    "requirements",
  ],
  ["an http address", swap("https://localhost:3000/support.html", "http://localhost:3000/support.html"), "not-https"],
  [
    "an address of another site",
    swap("https://localhost:3000/support.html", "https://example.com/s.html"),
    "other-site",
  ],
  ["a path in AppDomain", swap("3000</AppDomain>", "3000/kpi</AppDomain>"), "app-domain"],
  ["a slash after AppDomain", swap("3000</AppDomain>", "3000/</AppDomain>"), "app-domain"],
  ["a foreign AppDomain", swap("https://localhost:3000</AppDomain>", "https://example.com</AppDomain>"), "app-domain"],
  ["VersionOverrides 1.1", swap("VersionOverridesV1_0", "VersionOverridesV1_1"), "version-overrides"],
  ["mail VersionOverrides", swap("/taskpaneappversionoverrides", "/mailappversionoverrides"), "version-overrides"],
  ["a tab that does not exist", swap('OfficeTab id="TabHome"', 'OfficeTab id="Home"'), "office-tab"],
  ["the same control id twice", swap("SogoSenryakuKpi.UpdateReport", "SogoSenryakuKpi.OpenPane"), "control-id"],
  ["no FunctionFile", swap(/<FunctionFile.*\/>/, ""), "function-file"],
  ["a command nobody registered", swap(">updateReport<", ">updateAll<"), "function-name"],
  ["a pane button without a page", swap('<SourceLocation resid="Taskpane.Url"/>', ""), "action"],
  ["a pane button without an id", swap(/<TaskpaneId>.*<\/TaskpaneId>/, ""), "action"],
  ["a resource that is not there", swap('resid="OpenPane.Tip"', 'resid="OpenPane.Hint"'), "resid"],
  ["a picture where a text belongs", swap('resid="OpenPane.Tip"', 'resid="Icon.16"'), "resid"],
  [
    "a resource nobody asks for",
    swap("<bt:Urls>", '<bt:Urls><bt:Url id="X" DefaultValue="https://localhost:3000/"/>'),
    "resource-unused",
  ],
  ["a resource id twice", swap('<bt:Image id="Icon.20"', '<bt:Image id="Icon.16"'), "resource-id"],
  ["a resource id too long", swap(/OpenPane\.Tip/g, "OpenPane.TipTipTipTipTipTipTipTipTip"), "resource-id"],
  ["a label too long", swap('DefaultValue="作業ウィンドウ"', `DefaultValue="${long}"`), "text-too-long"],
  ["a name too long", swap('DefaultValue="総合戦略KPI"', `DefaultValue="${long}"`), "text-too-long"],
  ["an empty label", swap('DefaultValue="作業ウィンドウ"', 'DefaultValue=""'), "text-empty"],
  ["no English label", swap(/<bt:Override Locale="en-US" Value="Task pane"\/>/, ""), "no-english"],
  ["no English name", swap(/<Override Locale="en-US" Value="Strategy KPI \(Japan\)"\/>/, ""), "no-english"],
  ["no 80 px icon", swap('<bt:Image size="80" resid="Icon.80"/>', ""), "icon-size"],
  ["no 16 px icon", swap('<bt:Image size="16" resid="Icon.16"/>', ""), "icon-size"],
  ["an icon file that is missing", swap("assets/icon-48.png", "assets/icon-49.png"), "icon-missing"],
  ["an icon of other pixels", swap("assets/icon-48.png", "assets/icon-40.png"), "icon-pixels"],
  ["an icon that is no PNG", swap("assets/icon-48.png", "package.json"), "icon-not-png"],
];

interface Result {
  readonly file: string;
  readonly faults: readonly { readonly code: string; readonly text: string }[];
}

describe("the manifest", () => {
  let folder = "";
  let results: readonly Result[] = [];
  const check = (...words: readonly string[]) => {
    const run = spawnSync(process.execPath, [join(root, "tools/check-manifest.mjs"), "--json", ...words], {
      encoding: "utf8",
    });
    return JSON.parse(run.stdout) as readonly Result[];
  };
  const codes = (file: string) =>
    results.find((one) => one.file === join(folder, file))?.faults.map(({ code }) => code);

  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "manifest-"));
    cpSync(join(root, "assets"), join(folder, "assets"), { recursive: true });
    writeFileSync(join(folder, "package.json"), "{}");
    const files = seeds.map(([, seed], index) => {
      writeFileSync(join(folder, `${index}.xml`), seed(good));
      return join(folder, `${index}.xml`);
    });
    results = check("--site", folder, ...files);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  test("has no fault", () => {
    expect(check()).toEqual([{ file: join(root, "manifest.xml"), faults: [] }]);
  });

  test.each(seeds.map(([fault, , code], index) => ({ fault, code, index })))("$fault → $code", ({ code, index }) => {
    expect(codes(`${index}.xml`)).toContain(code);
  });

  test("an address of the developer's machine and pages that are missing are found in a production manifest", () => {
    const found = check("--production", "--site", folder, join(root, "manifest.xml"))[0]?.faults.map(
      ({ code }) => code,
    );
    expect(new Set(found)).toEqual(new Set(["localhost", "page-missing"]));
  });
});
