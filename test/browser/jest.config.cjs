/** Tests in Chromium; they need the browser `.ci/run` installs. The site is built once before them. */
const { transform } = require("../../jest.config.cjs");

module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  globalSetup: "<rootDir>/test/browser/buildSite.cjs",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  // A slow machine is no failure: only a test that hangs runs into this.
  testTimeout: 300_000,
  transform,
};
