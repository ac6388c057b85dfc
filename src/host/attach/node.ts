import { readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Host } from "../createHost";

/** The client's globals, ready for `Excel.run(…)`. */
export interface AttachedClient {
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
  readonly Office: typeof Office;
}

interface Bridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

type AskSet = (set: string, version?: string | number) => boolean;

/** What the client's file reads from and leaves in the global scope. */
interface ClientGlobals {
  window?: unknown;
  self?: unknown;
  navigator?: unknown;
  addEventListener?: unknown;
  _richApiNativeBridge?: Bridge;
  OSF?: { _OfficeAppFactory?: unknown };
  OfficeExtension?: { CommonUtility: { _doApiNotSupportedCheck: boolean; isSetSupported: AskSet } };
}

interface BridgeMessage {
  readonly id: number;
  readonly flags: number;
  readonly message: { readonly body: unknown };
}

const globals = globalThis as unknown as ClientGlobals;
let behindTheBridge: Host | null = null;

/**
 * Loads Microsoft's client, unmodified, into this process and puts the host behind it.
 * The client is loaded once; attaching another host replaces the workbook behind it.
 */
export function attachToNode(host: Host): AttachedClient {
  host.useTypeDefinitions(() => readFileSync(require.resolve("@types/office-js/index.d.ts"), "utf8"));
  behindTheBridge = host;
  host.onEvents((entries) => {
    if (host === behindTheBridge)
      globals._richApiNativeBridge?.onMessageFromHost?.(JSON.stringify({ type: 3, message: { entries } }));
  });
  if (globals.OfficeExtension === undefined) loadClient();
  return globals as unknown as AttachedClient;
}

function attached(): Host {
  if (behindTheBridge === null) throw new Error("no host attached");
  return behindTheBridge;
}

function loadClient(): void {
  globals.window ??= globalThis;
  globals.self ??= globalThis;
  globals.navigator ??= { userAgent: "" };
  globals.addEventListener ??= () => undefined;
  globals._richApiNativeBridge = {
    sendMessageToHost(text) {
      const host = attached();
      const { id, flags, message } = JSON.parse(text) as BridgeMessage;
      // Later, yet not by a timer: false clocks must not stop the host, nor a test end before its last answer.
      void Promise.resolve().then(() => {
        const body = host.processQueryText(JSON.stringify(message.body), flags);
        this.onMessageFromHost?.(`{"id":${id},"type":2,"message":{"statusCode":200,"headers":{},"body":${body}}}`);
      });
    },
  };
  const folder = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
  // Indirect, so that the file's top-level variables become globals, as in a page.
  const evaluate = eval;
  evaluate(readFileSync(join(folder, "excel-win32-16.01.js"), "utf8"));
  describeHost();
}

/** The parts of `Office.context` a page would get from the loader; here the loader is not run. */
function describeHost(): void {
  const context = {
    host: "Excel",
    platform: "PC",
    displayLanguage: "ja-JP",
    contentLanguage: "ja-JP",
    requirements: { isSetSupported: (set: string, version?: string) => attached().askSetSupported(set, version) },
  };
  if (globals.OSF !== undefined) {
    globals.OSF._OfficeAppFactory = {
      getContext: () => context,
      getHostInfo: () => ({ hostPlatform: "win32", flags: 0 }),
    };
  }
  const client = globals.OfficeExtension?.CommonUtility;
  if (client === undefined) throw new Error("the client did not load");
  client._doApiNotSupportedCheck = true;
  // What the client asks for itself is no guard of the add-in's.
  client.isSetSupported = (set, version) => attached().isSetSupported(set, version);
}
