/** Tests in Chromium; they need the browser `.ci/run` installs. The pane is built once before them. */
const { transform } = require("../../jest.config.cjs");

module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/browser/**/*.test.ts"],
  testTimeout: 60_000,
  transform,
};
