/** The preview page. It never leaves this machine, so nothing is made small: that would take longer than it saves. */
const { resolve } = require("node:path");
const CopyPlugin = require("copy-webpack-plugin");

const root = resolve(__dirname, "../../..");

module.exports = {
  name: "page",
  mode: "production",
  context: root,
  entry: {
    page: [
      ...["core", "data-validation", "drawing"].map((preset) => `@univerjs/preset-sheets-${preset}/lib/index.css`),
      "./src/workbench/page/page.css",
      "./src/workbench/page/index.tsx",
    ],
  },
  output: { path: resolve(root, "out/page"), filename: "[name].js", publicPath: "", clean: true },
  resolve: { extensions: [".tsx", ".ts", ".js"], fallback: { fs: false, path: false, stream: false, crypto: false } },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: "ts-loader",
        options: { transpileOnly: true, compilerOptions: { noEmit: false } },
      },
      { test: /\.css$/, type: "css/auto" },
    ],
  },
  experiments: { css: true },
  devtool: false,
  optimization: { minimize: false, splitChunks: false, concatenateModules: false },
  performance: { hints: false },
  plugins: [
    new CopyPlugin({
      patterns: [
        { from: "src/workbench/page/page.html", to: "index.html" },
        { from: "samples/*.xlsx", to: "samples/[name][ext]" },
      ],
    }),
  ],
};
