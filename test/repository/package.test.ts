import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const root = resolve(__dirname, "../..");
const read = <T>(file: string): T => JSON.parse(readFileSync(resolve(root, file), "utf8")) as T;

interface Package {
  readonly scripts: Readonly<Record<string, string>>;
  readonly dependencies: Readonly<Record<string, string>>;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly overrides: Readonly<Record<string, unknown>>;
  readonly license: string;
}

interface Lock {
  readonly packages: Readonly<
    Record<string, { readonly version?: string; readonly resolved?: string; readonly os?: readonly string[] }>
  >;
}

const own = read<Package>("package.json");
const lock = read<Lock>("package-lock.json");
const direct = Object.entries({ ...own.dependencies, ...own.devDependencies });

describe("package.json", () => {
  test.each(direct)("%s is pinned to one version", (_name, version) => {
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
  });

  test("runs nothing before or after a script, nor on installing", () => {
    const names = Object.keys(own.scripts);
    const hooks = names.filter(
      (name) =>
        /^(preinstall|install|postinstall|prepare|prepublish)/.test(name) ||
        names.some((other) => name === `pre${other}` || name === `post${other}`),
    );
    expect(hooks).toEqual([]);
  });

  test("is under the licence that lies beside it", () => {
    expect(own.license).toBe("MIT");
    expect(readFileSync(resolve(root, "LICENSE"), "utf8")).toMatch(/^MIT License/);
  });
});

describe("the lock file", () => {
  const packages = Object.entries(lock.packages);

  test.each(direct)("holds %s as package.json pins it", (name, version) => {
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
  });

  test.each(["win32", "darwin", "linux"])("has the binaries for %s", (system) => {
    const native = packages.filter(([name]) => name.startsWith("node_modules/@unrs/resolver-binding-"));
    expect(native.some(([, { os }]) => os?.includes(system) === true)).toBe(true);
  });

  test("names no address to fetch from: whoever installs chooses", () => {
    expect(packages.filter(([, { resolved }]) => resolved !== undefined)).toEqual([]);
  });
});
