/** Tests against a second calculator (LibreOffice) and foreign readers; they need the tools `.ci/run` installs. */
const { transform } = require("../../jest.config.cjs");

module.exports = {
  rootDir: "../..",
  testEnvironment: "node",
  testMatch: ["<rootDir>/test/calculator/**/*.test.ts"],
  testTimeout: 180_000,
  transform,
};
