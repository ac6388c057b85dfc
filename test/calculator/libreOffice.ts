import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { pathToFileURL } from "node:url";

// A profile of its own: Japanese functions and formats, and every formula computed anew on load
// (by default LibreOffice trusts the results saved in a file).
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Setup/L10N"><prop oor:name="ooSetupSystemLocale" oor:op="fuse"><value>ja-JP</value></prop></item>
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

// Column widths of a file count digits of its standard font. Noto Sans CJK has digits as wide as those of 游ゴシック, which
// is not free: with it columns are as wide, and pages as full, as in Excel.
const FONTS = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "urn:fontconfig:fonts.dtd">
<fontconfig>
<include>/etc/fonts/fonts.conf</include>
<match target="pattern"><test name="family" compare="eq"><string>游ゴシック</string></test>
<edit name="family" mode="assign" binding="strong"><string>Noto Sans CJK JP</string></edit></match>
</fontconfig>`;

/** Converts workbooks with LibreOffice into `folder`; returns the path of each result, in order. */
export function convertWithLibreOffice(files: readonly string[], format: "xlsx" | "pdf", folder: string): string[] {
  const profile = mkdtempSync(join(tmpdir(), "calculator-"));
  try {
    mkdirSync(join(profile, "user"));
    writeFileSync(join(profile, "user", "registrymodifications.xcu"), PROFILE);
    const fonts = join(profile, "fonts.conf");
    writeFileSync(fonts, FONTS);
    mkdirSync(folder, { recursive: true });
    execFileSync(
      "soffice",
      [
        `-env:UserInstallation=${pathToFileURL(profile).href}`,
        "--headless",
        "--convert-to",
        format,
        "--outdir",
        folder,
        ...files,
      ],
      { stdio: "pipe", timeout: 300_000, env: { ...process.env, FONTCONFIG_FILE: fonts } },
    );
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  return files.map((file) => join(folder, basename(file).replace(/\.[^.]+$/, `.${format}`)));
}

/** Runs one of the Python checks beside this file and returns the JSON it prints. */
export function runCheck<Result>(script: string, args: readonly string[]): Result {
  const output = execFileSync("/usr/bin/python3", [join(__dirname, script), ...args], {
    encoding: "utf8",
    maxBuffer: 64 * 1024 * 1024,
  });
  return JSON.parse(output) as Result;
}
