/**
 * Who may import whom (ARCHITECTURE.md). Type-only imports count: `tsPreCompilationDeps`.
 * That core cannot name Excel, the browser or the clock is kept by `tsconfig.core.json`: those are globals, not imports.
 */

/** Folders of core → folders of core they may see, beside their own. */
const core = {
  strategy: ["kpi", "workbook", "issues"],
  kpi: ["issues"],
  mapping: ["kpi", "workbook", "issues"],
  departments: ["kpi", "workbook", "issues"],
  reports: ["kpi", "workbook", "issues", "departments"],
  workbook: [],
  issues: [],
};

/** Packages core may use: a decimal and a schema library, both without side effects. */
const purePackages = ["big.js", "valibot"];

/** Unit tests may look further than the code beside them, but never past their layer. */
const tests = "\\.test\\.tsx?$";

const coreRules = Object.entries(core).map(([folder, seen]) => ({
  name: `core-${folder}`,
  comment: `core/${folder} may import ${seen.length > 0 ? seen.map((name) => `core/${name}`).join(", ") : "nothing of ours"}`,
  severity: "error",
  from: { path: `^src/core/${folder}/`, pathNot: tests },
  to: { path: "^src/", pathNot: `^src/core/(${[folder, ...seen].join("|")})/` },
}));

const layer = (name, from, pathNot, comment) => ({
  name,
  comment,
  severity: "error",
  from,
  to: { path: "^(src|test|tools)/", pathNot },
});

module.exports = {
  forbidden: [
    {
      name: "no-cycles",
      comment: "A cycle has no order in which it can be understood or tested",
      severity: "error",
      from: {},
      to: { circular: true },
    },
    {
      name: "no-unresolvable",
      comment: "Every import must lead somewhere",
      severity: "error",
      from: {},
      to: { couldNotResolve: true },
    },
    {
      name: "core-folders",
      comment: "A folder of core has a rule of its own here; nothing lies beside them",
      severity: "error",
      from: { path: "^src/core/", pathNot: `^src/core/(${Object.keys(core).join("|")})/` },
      to: {},
    },
    ...coreRules,
    {
      name: "core-and-app-packages",
      comment: `core and app may use ${purePackages.join(" and ")} alone, and nothing of Node`,
      severity: "error",
      from: { path: "^src/(core|app)/", pathNot: tests },
      to: {
        dependencyTypesNot: ["local", "localmodule", "aliased", "undetermined"],
        pathNot: `node_modules/(@types/)?(${purePackages.join("|").replaceAll(".", "\\.")})/`,
      },
    },
    layer(
      "core-sees-core",
      { path: "^src/core/" },
      "^(src/core|test/support)/",
      "core sees core, its tests also test/support",
    ),
    layer("app-sees-core", { path: "^src/app/", pathNot: tests }, "^src/(core|app)/", "app sees core only"),
    layer("excel-sees-core", { path: "^src/excel/", pathNot: tests }, "^src/(core|excel)/", "excel sees core only"),
    layer(
      "taskpane-sees-core-and-app",
      { path: "^src/taskpane/", pathNot: [tests, "^src/taskpane/index\\.tsx$"] },
      "^src/(core|app|taskpane)/",
      "The pane sees core and app; only its entry file builds the adapter",
    ),
    layer(
      "taskpane-entry",
      { path: "^src/taskpane/index\\.tsx$" },
      "^src/(core|app|taskpane|excel)/",
      "The pane's entry file may build the adapter, and reaches no further",
    ),
    layer(
      "commands-see-core-and-app",
      { path: "^src/commands/", pathNot: [tests, "^src/commands/index\\.ts$"] },
      "^src/(core|app|commands)/",
      "Commands see core and app; only their entry file builds the adapter",
    ),
    layer(
      "commands-entry",
      { path: "^src/commands/index\\.ts$" },
      "^src/(core|app|commands|excel)/",
      "The entry file of the commands may build the adapter, and reaches no further",
    ),
    {
      name: "panels-stand-alone",
      comment: "A panel never imports another panel: what two share goes to components",
      severity: "error",
      from: { path: "^src/taskpane/panels/([^/]+)/" },
      to: { path: "^src/taskpane/panels/", pathNot: "^src/taskpane/panels/$1/" },
    },
    layer("host-alone", { path: "^src/host/", pathNot: tests }, "^src/host/", "The host imports nothing of ours"),
    {
      name: "product-without-host",
      comment: "Product code does not know that the host or the workbench exist, nor do its unit tests",
      severity: "error",
      from: { path: "^src/(core|app|excel|taskpane|commands)/" },
      to: { path: "^src/(host|workbench)/" },
    },
    {
      name: "product-packages",
      comment: "The product runs on what it ships: no development package in it",
      severity: "error",
      from: { path: "^src/(core|app|excel|taskpane|commands)/", pathNot: tests },
      to: { dependencyTypes: ["npm-dev"], dependencyTypesNot: ["type-only"] },
    },
    {
      name: "known-layers",
      comment: "src has these layers and no others",
      severity: "error",
      from: { path: "^src/", pathNot: "^src/(core|app|excel|taskpane|commands|host|workbench)/" },
      to: {},
    },
    {
      name: "no-test-imports",
      comment: "A test is never imported",
      severity: "error",
      from: {},
      to: { path: tests },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "require", "node", "default", "types"],
    },
  },
};
