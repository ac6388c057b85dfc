import js from "@eslint/js";
import officeAddins from "eslint-plugin-office-addins";
import reactHooks from "eslint-plugin-react-hooks";
import globals from "globals";
import tseslint from "typescript-eslint";

const typescript = ["src/**/*.{ts,tsx}", "test/**/*.{ts,tsx}"];
const tests = ["**/*.test.{ts,tsx}", "test/**/*.{ts,tsx}"];
const officeFacing = ["src/excel/**/*.ts", "src/taskpane/**/*.{ts,tsx}", "src/commands/**/*.ts"];

/** Flat rules are replaced, not merged, so the shared parts are named and spread. */
const everywhere = [
  { selector: "TSEnumDeclaration", message: "A union of strings instead of an enum." },
  { selector: "TSModuleDeclaration[kind='namespace']", message: "A file is the module." },
];
const inCore = [
  ...everywhere,
  { selector: "ExportDefaultDeclaration", message: "Core exports by name." },
  { selector: "ClassDeclaration, ClassExpression", message: "Core is functions on plain data." },
  { selector: "TSTypeAssertion", message: "Narrow instead of asserting." },
];
const inTests = [
  ...everywhere,
  {
    selector: "MemberExpression[object.name=/^(test|it|describe)$/][property.name=/^(only|skip|todo|failing)$/]",
    message: "Every test runs, always.",
  },
  {
    selector: "MemberExpression[object.object.name=/^(test|it|describe)$/][property.name=/^(only|skip|failing)$/]",
    message: "Every test runs, always.",
  },
  {
    selector: "CallExpression[callee.name=/^(fit|fdescribe|xit|xtest|xdescribe)$/]",
    message: "Every test runs, always.",
  },
];

export default tseslint.config(
  { ignores: ["dist/", "out/", "coverage/", "node_modules/"] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: "error" } },
  js.configs.recommended,
  {
    rules: {
      // The full-width space is a letter of the users' sheets, and XML must be cleaned of control characters.
      "no-irregular-whitespace": ["error", { skipStrings: true, skipTemplates: true, skipRegExps: true }],
      "no-control-regex": "off",
    },
  },
  {
    files: ["**/*.{js,cjs,mjs}"],
    languageOptions: { globals: globals.node },
    rules: { "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }] },
  },
  { files: ["**/*.{js,cjs}"], languageOptions: { sourceType: "commonjs" } },
  {
    files: typescript,
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname } },
    rules: {
      "no-restricted-syntax": ["error", ...everywhere],
      "no-warning-comments": ["error", { terms: ["todo", "fixme", "xxx"], location: "anywhere" }],
      "no-console": "error",
      eqeqeq: "error",
      "prefer-const": "error",
      "no-var": "error",
      "object-shorthand": "error",
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "separate-type-imports" }],
      "@typescript-eslint/switch-exhaustiveness-check": ["error", { considerDefaultExhaustiveForUnions: true }],
      "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
      "@typescript-eslint/no-deprecated": "error",
      // A union such as `string | "none"` documents the word that has a meaning of its own.
      "@typescript-eslint/no-redundant-type-constituents": "off",
      "@typescript-eslint/only-throw-error": "error",
      "@typescript-eslint/return-await": "error",
    },
  },
  {
    files: ["src/**/*.{ts,tsx}"],
    ignores: tests,
    rules: { "max-lines": ["error", { max: 250, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["src/core/**/*.ts", "src/app/**/*.ts"],
    ignores: tests,
    rules: {
      "no-restricted-syntax": ["error", ...inCore],
      "no-restricted-globals": ["error", "Date", "Intl", "setTimeout", "setInterval", "performance", "crypto"],
      "no-restricted-properties": ["error", { object: "Math", property: "random", message: "Core has one outcome." }],
      "@typescript-eslint/no-non-null-assertion": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
    },
  },
  {
    files: officeFacing,
    ignores: tests,
    plugins: { "office-addins": officeAddins },
    rules: {
      // By name: the plugin's presets bring a second, older TypeScript parser.
      "office-addins/call-sync-after-load": "error",
      "office-addins/call-sync-before-read": "error",
      "office-addins/load-object-before-read": "error",
      "office-addins/no-context-sync-in-loop": "error",
      "office-addins/no-empty-load": "error",
      "office-addins/no-navigational-load": "error",
      "office-addins/no-office-initialize": "error",
      "office-addins/test-for-null-using-isNullObject": "error",
    },
  },
  { files: ["src/**/*.tsx", "src/taskpane/**/*.ts"], ...reactHooks.configs.flat.recommended },
  { files: ["src/workbench/**/*.{ts,tsx}"], rules: { "no-console": "off" } },
  { files: tests, rules: { "no-restricted-syntax": ["error", ...inTests] } },
);
