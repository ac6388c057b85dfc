import { createReadStream, existsSync, statSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize, resolve } from "node:path";

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".xml": "text/xml; charset=utf-8",
  ".png": "image/png",
};

export interface Site {
  /** Ends in "/". */
  readonly address: string;
  readonly close: () => Promise<void>;
}

/** Serves the built site on the loopback, in a folder, as a server of a city would. */
export async function serveSite(): Promise<Site> {
  const root = resolve(__dirname, "../../../out/site");
  const server = createServer((request, response) => {
    const path = decodeURIComponent(new URL(request.url ?? "/", "http://site").pathname);
    const file = join(root, normalize(path.replace(/^\/kpi\//, "/")));
    if (!path.startsWith("/kpi/") || !file.startsWith(root) || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    response.writeHead(200, { "content-type": types[extname(file)] ?? "application/octet-stream" });
    createReadStream(file).pipe(response);
  });
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/kpi/`,
    close: async () =>
      new Promise((closed) => {
        server.closeAllConnections();
        server.close(() => closed());
      }),
  };
}
