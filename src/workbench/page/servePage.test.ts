import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { request } from "node:http";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { servePage } from "./servePage";
import type { ServedPage } from "./servePage";

const folder = mkdtempSync(join(tmpdir(), "served-"));
let served: ServedPage;

beforeAll(async () => {
  for (const part of ["page", "addin", "private"]) {
    mkdirSync(join(folder, part));
    writeFileSync(join(folder, part, "index.html"), `<title>${part}</title>`);
  }
  writeFileSync(join(folder, "addin", "taskpane.js"), "start();");
  served = await servePage({ page: join(folder, "page"), addin: join(folder, "addin") }, 0);
});
afterAll(async () => {
  await served.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Asks with the path as it is; `fetch` would tidy it first. */
async function ask(
  path: string,
): Promise<{ readonly status: number | undefined; readonly type: string | undefined; readonly body: string }> {
  const { hostname, port } = new URL(served.address);
  return new Promise((answered, failed) => {
    request({ hostname, port, path }, (response) => {
      let body = "";
      response.on("data", (part) => (body += String(part)));
      response.on("end", () => answered({ status: response.statusCode, type: response.headers["content-type"], body }));
    })
      .on("error", failed)
      .end();
  });
}

test("the page and the add-in beside it, to this machine only", async () => {
  expect(new URL(served.address)).toMatchObject({ hostname: "127.0.0.1", pathname: "/page/" });
  expect(await ask("/page/")).toMatchObject({ status: 200, body: "<title>page</title>" });
  expect(await ask("/addin/taskpane.js")).toMatchObject({ status: 200, type: "text/javascript; charset=utf-8" });
  expect(await ask("/")).toMatchObject({ status: 302 });
});

test.each([
  "/private/index.html",
  "/page/../private/index.html",
  "/page/%2e%2e/private/index.html",
  "/page/..%2fprivate/index.html",
  "/page/none.html",
  "/page",
  "/etc/passwd",
])("%s is not served", async (path) => {
  expect(await ask(path)).toMatchObject({ status: 404, body: "" });
});
