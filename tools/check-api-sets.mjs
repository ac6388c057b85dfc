/**
 * Fails when product code uses a member of Excel's API above the floor without asking for it first.
 *
 *   node tools/check-api-sets.mjs [--root FOLDER] [--json]
 *
 * The set of a member is read from `[Api set: ExcelApi x.y]` in @types/office-js. Looked at: property access, calls
 * (by the overload meant), names in `load("a, b/c")`, keys of objects handed over, and words of an Excel enum.
 * A use counts as guarded inside what `isSetSupported("ExcelApi", "x.y")` lets through: the branch of an `if` or `?:`,
 * the right side of `&&`, or after `if (!isSetSupported(…)) return`; the answer may be kept in a `const` first.
 */
import { readdirSync, statSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

/** Highest set used without asking; `requiredExcelApi` of the pane says the same. */
const FLOOR = "1.13";
const FOLDERS = ["src/excel", "src/taskpane", "src/commands"];

const home = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const options = process.argv.slice(2);
const root = resolve(options.includes("--root") ? options[options.indexOf("--root") + 1] : home);

const files = FOLDERS.flatMap((folder) => sources(join(root, folder)));
if (files.length === 0) stop(`No source files under ${FOLDERS.join(", ")}`);

const config = ts.readConfigFile(join(home, "tsconfig.json"), ts.sys.readFile);
const { options: compilerOptions } = ts.parseJsonConfigFileContent(config.config, ts.sys, home);
const program = ts.createProgram(files, {
  ...compilerOptions,
  noEmit: true,
  types: ["office-js"],
  typeRoots: [join(home, "node_modules/@types")],
});
const checker = program.getTypeChecker();
const isOfficeFile = (file) => /[\\/]@types[\\/]office-js[\\/]/.test(file.fileName);
if (!program.getSourceFiles().some(isOfficeFile)) stop("The types of Office.js were not found");

const uses = new Map();
for (const file of files) {
  const source = program.getSourceFile(file);
  if (source !== undefined) visit(source);
}

const found = [...uses.values()];
const faults = found.filter((use) => use.needs !== null && !use.guarded);
if (options.includes("--json")) {
  console.log(JSON.stringify({ floor: FLOOR, files: files.length, uses: found.length, faults }));
} else {
  for (const { file, line, member, needs } of faults) {
    console.log(`${file}:${line}  ${member} needs ${needs}; the floor is ExcelApi ${FLOOR}: ask isSetSupported first`);
  }
  const guarded = found.filter((use) => use.needs !== null && use.guarded).length;
  console.log(
    `${found.length} uses of Office.js in ${files.length} files, ${guarded} guarded, ${faults.length} faults`,
  );
}
process.exitCode = faults.length > 0 ? 1 : 0;

function visit(node) {
  if (ts.isPropertyAccessExpression(node)) {
    use(node.name, declarationOfAccess(node));
  } else if (ts.isElementAccessExpression(node) && ts.isStringLiteralLike(node.argumentExpression)) {
    use(node.argumentExpression, memberOf(checker.getTypeAtLocation(node.expression), node.argumentExpression.text));
  } else if (ts.isBindingElement(node) && ts.isObjectBindingPattern(node.parent)) {
    const name = node.propertyName ?? node.name;
    if (ts.isIdentifier(name)) use(name, memberOf(checker.getTypeAtLocation(node.parent), name.text));
  } else if (ts.isObjectLiteralExpression(node)) {
    const wanted = checker.getContextualType(node);
    for (const property of node.properties) {
      if (wanted && property.name && (ts.isIdentifier(property.name) || ts.isStringLiteral(property.name)))
        use(property.name, memberOf(wanted, property.name.text));
    }
  } else if (ts.isStringLiteralLike(node)) {
    enumWord(node);
  }
  if (ts.isCallExpression(node) && ts.isPropertyAccessExpression(node.expression)) loadNames(node);
  ts.forEachChild(node, visit);
}

/** The overload a call means, else the property. */
function declarationOfAccess(node) {
  if (ts.isCallExpression(node.parent) && node.parent.expression === node) {
    const declaration = checker.getResolvedSignature(node.parent)?.declaration;
    if (declaration !== undefined && isOfficeFile(declaration.getSourceFile())) return [declaration];
  }
  return checker.getSymbolAtLocation(node.name)?.declarations ?? [];
}

function memberOf(type, name) {
  const parts = type.isUnion() ? type.types : [type];
  return parts.flatMap((part) => checker.getPropertyOfType(part, name)?.declarations ?? []);
}

/** `range.load("values, format/fill/color")`, also in an array. */
function loadNames(call) {
  if (!/^load/.test(call.expression.name.text)) return;
  const [first, second] = call.arguments;
  const names = second ?? first;
  if (names === undefined) return;
  const owner = checker.getTypeAtLocation(second === undefined ? call.expression.expression : first);
  const literals = ts.isArrayLiteralExpression(names) ? names.elements : [names];
  for (const literal of literals) {
    if (!ts.isStringLiteralLike(literal)) continue;
    for (const path of literal.text.split(",")) {
      let type = owner;
      for (const step of path.trim().split("/").filter(Boolean)) {
        const symbol = checker.getPropertyOfType(type, step);
        if (symbol === undefined) break;
        use(literal, symbol.declarations ?? [], `${literal.pos}:${path}:${step}`);
        type = checker.getTypeOfSymbolAtLocation(symbol, literal);
        const items = step === "items" ? checker.getIndexTypeOfType(type, ts.IndexKind.Number) : undefined;
        if (items !== undefined) type = items;
      }
    }
  }
}

/** A word where an Excel enum is wanted, such as "BarClustered". */
function enumWord(node) {
  const wanted = checker.getContextualType(node);
  if (wanted === undefined || !wanted.isUnion()) return;
  for (const part of wanted.types) {
    if (part.flags & ts.TypeFlags.EnumLiteral && part.value === node.text) use(node, part.symbol?.declarations ?? []);
  }
}

function use(node, declarations, key = "") {
  const ours = (declarations ?? []).filter((declaration) => isOfficeFile(declaration.getSourceFile()));
  if (ours.length === 0) return;
  const sets = ours.map(apiSet);
  // Several declarations (a merged or inherited member): the lowest is what the member needs.
  const lowest = sets.reduce((a, b) => (a === null || b === null ? null : compare(a.version, b.version) <= 0 ? a : b));
  const source = node.getSourceFile();
  const place = source.getLineAndCharacterOfPosition(node.getStart());
  const needs = lowest !== null && above(lowest) ? lowest : null;
  const id = `${source.fileName}:${node.getStart()}:${key}`;
  if (uses.has(id)) return;
  uses.set(id, {
    file: relative(root, source.fileName).replaceAll("\\", "/"),
    line: place.line + 1,
    member: memberName(ours[0]),
    needs: needs === null ? null : `${needs.name} ${needs.version}`,
    guarded: needs !== null && isGuarded(node, needs),
  });
}

/** `[Api set: NAME x.y]` of the member, else of what holds it; null where neither says one. */
function apiSet(declaration) {
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    const text = node.getSourceFile().text;
    const comments = ts.getJSDocCommentsAndTags(node).map((comment) => text.slice(comment.pos, comment.end));
    const match = /\[Api set: ?([A-Za-z]+) ([\d.]+|BETA)/.exec(comments.join("\n"));
    if (match) return { name: match[1], version: match[2] };
  }
  return null;
}

function above({ name, version }) {
  if (!name.startsWith("Excel")) return false;
  return name !== "ExcelApi" || version === "BETA" || compare(version, FLOOR) > 0;
}

function compare(a, b) {
  const [x, y] = [a, b].map((version) => version.split(".").map((part) => (part === "BETA" ? Infinity : Number(part))));
  return x[0] - y[0] || (x[1] ?? 0) - (y[1] ?? 0);
}

function memberName(declaration) {
  const names = [];
  for (let node = declaration; node && !ts.isSourceFile(node); node = node.parent) {
    if (node.name !== undefined && ts.isIdentifier(node.name)) names.unshift(node.name.text);
  }
  return names.join(".");
}

function isGuarded(node, needs) {
  for (let inner = node, outer = node.parent; outer; inner = outer, outer = outer.parent) {
    if (ts.isIfStatement(outer)) {
      if (inner === outer.thenStatement && assures(outer.expression, true, needs)) return true;
      if (inner === outer.elseStatement && assures(outer.expression, false, needs)) return true;
    } else if (ts.isConditionalExpression(outer)) {
      if (inner === outer.whenTrue && assures(outer.condition, true, needs)) return true;
      if (inner === outer.whenFalse && assures(outer.condition, false, needs)) return true;
    } else if (ts.isBinaryExpression(outer) && inner === outer.right) {
      const { kind } = outer.operatorToken;
      if (kind === ts.SyntaxKind.AmpersandAmpersandToken && assures(outer.left, true, needs)) return true;
      if (kind === ts.SyntaxKind.BarBarToken && assures(outer.left, false, needs)) return true;
    } else if (ts.isBlock(outer) || ts.isSourceFile(outer)) {
      const before = outer.statements.slice(0, outer.statements.indexOf(inner));
      if (before.some((one) => ts.isIfStatement(one) && leaves(one) && assures(one.expression, false, needs)))
        return true;
    }
  }
  return false;
}

/** Does `condition` being `outcome` mean that the set is there? */
function assures(condition, outcome, needs) {
  if (ts.isParenthesizedExpression(condition)) return assures(condition.expression, outcome, needs);
  if (ts.isPrefixUnaryExpression(condition) && condition.operator === ts.SyntaxKind.ExclamationToken)
    return assures(condition.operand, !outcome, needs);
  if (ts.isBinaryExpression(condition)) {
    const joins = outcome ? ts.SyntaxKind.AmpersandAmpersandToken : ts.SyntaxKind.BarBarToken;
    if (condition.operatorToken.kind !== joins) return false;
    return assures(condition.left, outcome, needs) || assures(condition.right, outcome, needs);
  }
  if (ts.isIdentifier(condition)) {
    const declaration = checker.getSymbolAtLocation(condition)?.valueDeclaration;
    const kept =
      declaration && ts.isVariableDeclaration(declaration) && ts.getCombinedNodeFlags(declaration) & ts.NodeFlags.Const
        ? declaration.initializer
        : undefined;
    return kept !== undefined && assures(kept, outcome, needs);
  }
  if (!outcome || !ts.isCallExpression(condition)) return false;
  const callee = condition.expression;
  const name = ts.isPropertyAccessExpression(callee) ? callee.name.text : ts.isIdentifier(callee) ? callee.text : "";
  const [set, version] = condition.arguments;
  return (
    name === "isSetSupported" &&
    set !== undefined &&
    version !== undefined &&
    ts.isStringLiteralLike(set) &&
    ts.isStringLiteralLike(version) &&
    set.text === needs.name &&
    compare(version.text, needs.version) >= 0
  );
}

function leaves(statement) {
  const last = ts.isBlock(statement.thenStatement)
    ? statement.thenStatement.statements.at(-1)
    : statement.thenStatement;
  return (
    statement.elseStatement === undefined &&
    last !== undefined &&
    (ts.isReturnStatement(last) ||
      ts.isThrowStatement(last) ||
      ts.isContinueStatement(last) ||
      ts.isBreakStatement(last))
  );
}

function sources(folder) {
  if (statSync(folder, { throwIfNoEntry: false }) === undefined) return [];
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => join(folder, name));
}

function stop(message) {
  console.error(message);
  process.exit(1);
}
