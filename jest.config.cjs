/** Unit and contract tests: Node only. Browser and second-calculator tests have configs of their own. */
const transform = {
  "^.+\\.tsx?$": [
    "ts-jest",
    {
      tsconfig: {
        module: "CommonJS",
        moduleResolution: "Node10",
        ignoreDeprecations: "6.0",
        jsx: "react-jsx",
        esModuleInterop: true,
        isolatedModules: true,
        target: "ES2022",
      },
      diagnostics: false,
    },
  ],
};
module.exports = {
  testEnvironment: "node",
  // A slow machine is no failure: only a test that hangs runs into this.
  testTimeout: 120_000,
  roots: ["<rootDir>/src", "<rootDir>/test"],
  testPathIgnorePatterns: ["/node_modules/", "/test/browser/", "/test/calculator/"],
  transform,
};
