/**
 * Checks manifests without the network: our own rules, and that Microsoft's reader takes them.
 *
 *   node tools/check-manifest.mjs [--site FOLDER] [--production] [--json] [MANIFEST …]
 *
 * FOLDER is where the site's files lie: the project (icons only), or a build with --production (pages too, no localhost).
 */
import { readFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { OfficeAddinManifest } from "office-addin-manifest";
import { manifestFaults } from "./manifest/manifestFaults.mjs";
import { registeredFunctions } from "./manifest/registeredFunctions.mjs";

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const words = process.argv.slice(2);
const has = (name) => words.includes(name);
const site = resolve(has("--site") ? words[words.indexOf("--site") + 1] : home);
const named = words.filter((word, index) => !word.startsWith("--") && words[index - 1] !== "--site");
const manifests = named.length > 0 ? named : [join(home, "manifest.xml")];

const { version } = JSON.parse(readFileSync(join(home, "package.json"), "utf8"));
const functions = registeredFunctions(join(home, "src/commands"));
const results = [];
for (const file of manifests) {
  const faults = manifestFaults(readFileSync(file, "utf8"), {
    readSite: (path) => readOrNull(join(site, path)),
    pages: has("--production"),
    production: has("--production"),
    version,
    functions,
  });
  if (!faults.some((fault) => fault.code === "not-well-formed")) faults.push(...(await microsoftFaults(file)));
  results.push({ file, faults });
}

if (has("--json")) console.log(JSON.stringify(results));
else {
  for (const { file, faults } of results) {
    for (const { code, text } of faults) console.log(`${file}: ${code}: ${text}`);
    console.log(`${file}: ${faults.length === 0 ? "no fault" : `${faults.length} faults`}`);
  }
}
process.exitCode = results.some(({ faults }) => faults.length > 0) ? 1 : 0;

/** Its reader checks little (the checking service is online), but what it cannot read Excel cannot either. */
async function microsoftFaults(file) {
  try {
    const read = await OfficeAddinManifest.readManifestFile(file);
    const complete = read.id && read.version && read.displayName && read.defaultSettings?.sourceLocation;
    return complete
      ? []
      : [{ code: "not-readable", text: "Microsoft's reader does not find id, version, name or page" }];
  } catch (error) {
    return [{ code: "not-readable", text: String(error.message ?? error) }];
  }
}

function readOrNull(file) {
  try {
    return readFileSync(file);
  } catch {
    return null;
  }
}
