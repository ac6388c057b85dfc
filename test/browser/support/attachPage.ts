import { readFileSync } from "node:fs";
import type { Page } from "playwright-core";
import type { Host } from "../../../src/host/createHost";

/**
 * Puts the host behind the pane: Microsoft's client for Excel, unmodified as the site ships it, whose requests come
 * out of the page to this process. Only its loader is replaced, because it looks for a real Office around the page.
 * `busy` is what the host waits for before it answers.
 */
export async function attachPage(page: Page, host: Host, busy: Promise<void> = Promise.resolve()): Promise<void> {
  host.useTypeDefinitions(() => readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  await page.exposeFunction("askHost", async (text: string): Promise<string> => {
    await busy;
    const { id, flags, message } = JSON.parse(text) as { id: number; flags: number; message: { body: unknown } };
    const body = host.processQueryText(JSON.stringify(message.body), flags);
    return `{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`;
  });
  await page.exposeFunction("askSet", (set: string, version: string): boolean => host.askSetSupported(set, version));
  const sets = Object.fromEntries(
    Array.from({ length: 22 }, (_, minor) => [`1.${minor}`, host.isSetSupported("ExcelApi", `1.${minor}`)]),
  );
  await page.route("**/officejs/office.js", async (route) =>
    route.fulfill({ contentType: "text/javascript", body: loaderOf(sets) }),
  );
}

/** In place of office.js: the bridge, the client's own file, and what the loader would have told it of the host. */
function loaderOf(sets: Readonly<Record<string, boolean>>): string {
  return `
    window._richApiNativeBridge = {
      sendMessageToHost(text) {
        window.askHost(text).then((answer) => this.onMessageFromHost(answer));
      },
    };
    const sets = ${JSON.stringify(sets)};
    const isSetSupported = (name, version) => name === "ExcelApi" && sets[version ?? "1.1"] === true;
    const context = { host: "Excel", platform: "PC", displayLanguage: "ja-JP", requirements: { isSetSupported } };
    const loaded = new Promise((done) => {
      const client = document.createElement("script");
      client.src = "officejs/excel-win32-16.01.js";
      client.onload = () => {
        OSF._OfficeAppFactory = { getContext: () => context, getHostInfo: () => ({ hostPlatform: "win32", flags: 0 }) };
        OfficeExtension.CommonUtility._doApiNotSupportedCheck = true;
        OfficeExtension.CommonUtility.isSetSupported = isSetSupported;
        Office.context ??= context;
        // The client brings an Office of its own, before or after the pane's script asks for it.
        Office.onReady = onReady;
        done({ host: "Excel", platform: "PC" });
      };
      document.head.append(client);
    });
    const onReady = (told) => loaded.then(told);
    window.Office = Object.assign(window.Office ?? {}, { context, onReady });`;
}
