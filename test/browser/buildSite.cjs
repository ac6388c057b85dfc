/** Builds the site once before the tests, so that they never look at an old one. */
const { execFileSync } = require("node:child_process");
const { join, resolve } = require("node:path");

module.exports = async () => {
  const root = resolve(__dirname, "../..");
  const webpack = join(root, "node_modules/webpack/bin/webpack.js");
  const words = ["--config", join(__dirname, "webpack.config.js"), "--mode", "production"];
  try {
    execFileSync(process.execPath, [webpack, ...words], { cwd: root, encoding: "utf8", stdio: "pipe" });
  } catch (error) {
    throw new Error(`The site could not be built:\n${error.stdout}${error.stderr}`, { cause: error });
  }
};
