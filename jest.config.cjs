/** Unit and contract tests: Node only. Browser and second-calculator tests have configs of their own. */
const commonJs = [
  "ts-jest",
  {
    tsconfig: {
      module: "CommonJS",
      moduleResolution: "Node10",
      ignoreDeprecations: "6.0",
      jsx: "react-jsx",
      esModuleInterop: true,
      isolatedModules: true,
      allowJs: true,
      target: "ES2022",
    },
    diagnostics: false,
  },
];
/** Packages below the page's grid that come as modules only, which the runner cannot require. */
const modulesOnly = "lodash-es|kdbush|nanoid|rbush|quickselect";
const transform = { "^.+\\.tsx?$": commonJs, [`/node_modules/(${modulesOnly})/.+\\.js$`]: commonJs };
module.exports = {
  testEnvironment: "node",
  // The runner keeps one core for itself unless told otherwise: half of a small machine.
  maxWorkers: "100%",
  // A slow machine is no failure: only a test that hangs runs into this.
  testTimeout: 120_000,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/", "/test/calculator/"],
  transform,
  transformIgnorePatterns: [`/node_modules/(?!(${modulesOnly})/)`],
};
