import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, sep } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
  ".xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

export interface ServedPage {
  /** Of the page, ending in "/". */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Folders with what was built. */
export interface BuiltPage {
  readonly page: string;
  readonly addin: string;
}

/** Serves the page under /page/ and the add-in beside it, to this machine only. Port 0 takes any that is free. */
export async function servePage({ page, addin }: BuiltPage, port: number): Promise<ServedPage> {
  const folders: Readonly<Record<string, string>> = { page, addin };
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://page").pathname);
    if (path === "/") {
      response.writeHead(302, { location: "/page/" }).end();
      return;
    }
    const [, top = "", ...rest] = path.split("/");
    const root = folders[top];
    const file =
      root === undefined ? null : join(root, normalize(`/${rest.join("/")}`), path.endsWith("/") ? "index.html" : "");
    if (file === null || root === undefined || !isFileIn(file, root)) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(file)] ?? "application/octet-stream";
    response.writeHead(200, { "content-type": type, "cache-control": "no-store" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening, failed) => {
    server.once("error", failed);
    server.listen(port, "127.0.0.1", listening);
  });
  const { port: taken } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${taken}/page/`,
    close: async () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}

function isFileIn(file: string, root: string): boolean {
  return file.startsWith(root + sep) && existsSync(file) && statSync(file).isFile();
}
