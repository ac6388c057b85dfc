/** The preview page, and the site as it is delivered; beside it a gallery of the pane's states, made of its own components, and a bare
 * page of the same library to measure against. */
const { resolve } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const site = require("../../webpack.config.js");
const page = require("../../src/workbench/page/webpack.config.js");

module.exports = async (env, argv) => {
  const config = await site({ ...env, base: "https://addin.example.lg.jp/kpi/" }, argv);
  const tested = {
    ...config,
    context: resolve(__dirname, "../.."),
    entry: { ...config.entry, gallery: "./test/browser/gallery/gallery.tsx", bare: "./test/browser/gallery/bare.tsx" },
    output: { ...config.output, path: resolve(__dirname, "../../out/site") },
    // What is delivered keeps its limits; the gallery carries the sheets it shows.
    performance: {
      ...config.performance,
      assetFilter: (file) => !/^(gallery|bare)\.|\.map$/.test(file),
    },
    plugins: [
      ...config.plugins,
      new HtmlPlugin({
        filename: "gallery.html",
        template: "./test/browser/gallery/gallery.html",
        chunks: ["gallery"],
        minify: false,
      }),
      new HtmlPlugin({
        filename: "bare.html",
        templateContent: '<!doctype html><html lang="ja"><title>bare</title><body><div id="bare"></div></body></html>',
        chunks: ["bare"],
        minify: false,
      }),
    ],
  };
  return [page, tested];
};
