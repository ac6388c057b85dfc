/**
 * The site of the add-in: task pane, ribbon commands, Office.js and the manifest.
 *
 *   webpack --mode production [--env base=https://server.example.jp/kpi/] [--env officejs=local|cdn|FOLDER]
 *
 * The pages hold relative addresses only, so the same files serve from any folder; `base` is needed for the manifest
 * and without it none is made. Office.js is taken from the installed package (nothing outside is asked for), from
 * Microsoft's CDN, or from a FOLDER with a newer copy of it.
 */
const { existsSync, readFileSync } = require("node:fs");
const { homedir } = require("node:os");
const { join, resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");
const HtmlPlugin = require("html-webpack-plugin");

const CDN = "https://appsforoffice.microsoft.com";

/** What office.js asks for on each platform; `en-us` is its fallback. Shipped unmodified, as their licence demands. */
const OFFICE_FILES = [
  "office.js",
  "excel-win32-16.01.js",
  "excel-mac-16.00.js",
  "excel-web-16.00.js",
  "excel-ios-16.00.js",
  "o15apptofilemappingtable.js",
  "ja-jp/office_strings.js",
  "en-us/office_strings.js",
  "telemetry/oteljs_agave.js",
  "ariatelemetry/aria-web-telemetry.js",
];

module.exports = async (env = {}, argv = {}) => {
  const { rebaseManifest, siteBase } = await import("./tools/manifest/rebaseManifest.mjs");
  const production = argv.mode === "production";
  const office = officeSource(env.officejs);
  const page = (filename, template, entries, options = {}) =>
    new HtmlPlugin({
      filename,
      template,
      chunks: entries,
      chunksSortMode: "manual",
      inject: false,
      minify: false,
      templateParameters: (_compilation, assets) => ({
        scripts: Object.fromEntries(entries.map((entry, index) => [entry, assets.js[index]])),
        officeJs: office.script,
        policy: contentPolicy(office.origin),
      }),
      ...options,
    });

  return {
    entry: {
      watchdog: "./src/taskpane/startup/watchdog.ts",
      taskpane: "./src/taskpane/index.tsx",
      commands: "./src/commands/index.ts",
      message: "./src/commands/message.ts",
    },
    output: {
      path: resolve(__dirname, "dist"),
      filename: production ? "[name].[contenthash:8].js" : "[name].js",
      publicPath: "",
      clean: true,
    },
    resolve: { extensions: [".tsx", ".ts", ".js"] },
    module: {
      rules: [
        {
          test: /\.tsx?$/,
          exclude: /node_modules/,
          loader: "ts-loader",
          options: { transpileOnly: true, compilerOptions: { noEmit: false } },
        },
      ],
    },
    devtool: production ? false : "source-map",
    // One file for the pane: a vendor chunk costs 6 % more, because modules are no longer joined across it.
    optimization: { splitChunks: false },
    performance: { maxEntrypointSize: 600_000, maxAssetSize: 1_500_000, hints: production ? "error" : false },
    plugins: [
      page("taskpane.html", "./src/taskpane/pages/taskpane.html", ["watchdog", "taskpane"]),
      page("commands.html", "./src/commands/pages/commands.html", ["commands"]),
      page("message.html", "./src/commands/pages/message.html", ["message"]),
      page("support.html", "./src/taskpane/pages/support.html", []),
      new CopyPlugin({
        patterns: [
          { from: "assets/*.png", to: "assets/[name][ext]" },
          ...office.files.map((file) => ({ ...file, info: { minimized: true } })),
          ...(env.base === undefined
            ? []
            : [{ from: "manifest.xml", transform: (xml) => rebaseManifest(xml.toString("utf8"), siteBase(env.base)) }]),
        ],
      }),
      { apply: (compiler) => compiler.hooks.afterEmit.tapPromise("check", () => checkSite(compiler, env.base)) },
    ],
    devServer: { host: "localhost", port: 3000, server: developerServer(), hot: false, client: { overlay: false } },
  };
};

function officeSource(choice = "local") {
  if (choice === "cdn") return { script: `${CDN}/lib/1/hosted/office.js`, origin: CDN, files: [] };
  const folder =
    choice === "local" ? join(__dirname, "node_modules/@microsoft/office-js/dist") : resolve(__dirname, choice);
  const missing = OFFICE_FILES.filter((file) => !existsSync(join(folder, file)));
  if (missing.length > 0) throw new Error(`Office.js is not complete in ${folder}: ${missing.join(", ")}`);
  return {
    script: "officejs/office.js",
    origin: null,
    files: OFFICE_FILES.map((file) => ({ from: join(folder, file), to: `officejs/${file}` })),
  };
}

/** Nothing leaves the origin. Styles are inline because Fluent writes them while running. */
function contentPolicy(officeOrigin) {
  const scripts = officeOrigin === null ? "'self'" : `'self' ${officeOrigin}`;
  return [
    "default-src 'none'",
    `script-src ${scripts}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "frame-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");
}

/** A manifest of the build is checked against the files it names; a page must not name the developer's machine. */
async function checkSite(compiler, base) {
  const { manifestFaults } = await import("./tools/manifest/manifestFaults.mjs");
  const { isDeveloperAddress } = await import("./tools/manifest/rebaseManifest.mjs");
  const folder = compiler.outputPath;
  const read = (path) => (existsSync(join(folder, path)) ? readFileSync(join(folder, path)) : null);
  for (const name of ["taskpane.html", "commands.html", "message.html", "support.html"]) {
    if (compiler.options.mode === "production" && isDeveloperAddress(read(name)?.toString("utf8") ?? ""))
      throw new Error(`${name} names the developer's machine`);
  }
  if (base === undefined) return;
  const faults = manifestFaults(read("manifest.xml").toString("utf8"), {
    readSite: read,
    pages: true,
    production: true,
  });
  if (faults.length > 0) throw new Error(faults.map(({ code, text }) => `manifest.xml: ${code}: ${text}`).join("\n"));
}

/** Certificates are only read here: making them (`npm run certs`) changes the machine and is done by hand. */
function developerServer() {
  const folder = join(homedir(), ".office-addin-dev-certs");
  const file = (name) => join(folder, name);
  if (!existsSync(file("localhost.key"))) return "https";
  return { type: "https", options: { key: file("localhost.key"), cert: file("localhost.crt"), ca: file("ca.crt") } };
}
