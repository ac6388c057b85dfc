/** The site as it is delivered, and beside it a gallery of the pane's states, made of its own components. */
const { resolve } = require("node:path");
const HtmlPlugin = require("html-webpack-plugin");
const site = require("../../webpack.config.js");

module.exports = async (env, argv) => {
  const config = await site({ ...env, base: "https://addin.example.lg.jp/kpi/" }, argv);
  return {
    ...config,
    context: resolve(__dirname, "../.."),
    entry: { ...config.entry, gallery: "./test/browser/gallery/gallery.tsx" },
    output: { ...config.output, path: resolve(__dirname, "../../out/site") },
    plugins: [
      ...config.plugins,
      new HtmlPlugin({
        filename: "gallery.html",
        template: "./test/browser/gallery/gallery.html",
        chunks: ["gallery"],
        minify: false,
      }),
    ],
  };
};
