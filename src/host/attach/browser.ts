import type { Host } from "../createHost";
import type { HostEvent } from "../objects/eventHub";
import { controlContext } from "./controlContext";
import type { SafeArray } from "./safeArray";
import { safeArray } from "./safeArray";

export interface WindowOptions {
  /** Language of Office's surface; default Japanese. */
  readonly language?: string;
  /** The window is a dialog opened by a page; its messages come here. */
  readonly onMessageToParent?: (message: string) => void;
  /** A page asks for a dialog; without this it is told that none can be shown. */
  readonly openDialog?: (request: DialogRequest, listener: DialogListener) => () => void;
}

/** Who opened a dialog. */
export interface DialogListener {
  /** Gets what the page in the dialog says. */
  readonly tell: (message: string) => void;
  /** Hears that the user has closed the dialog. */
  readonly closed: () => void;
}

/** Sizes in percent of the screen. */
export interface DialogRequest {
  readonly address: string;
  readonly width: number;
  readonly height: number;
}

/** What the user of Office does beside the page. */
export interface AttachedWindow {
  /** Presses a ribbon button: runs the function the page registered and resolves when it says it has completed. */
  readonly runCommand: (functionName: string) => Promise<void>;
  /** Whether the window is still the one that was attached, and not that of a page loaded anew. */
  readonly holds: (target: Window) => boolean;
  /** No more events to that window. */
  readonly detach: () => void;
}

type Answer = (values: SafeArray) => void;
type Handler = (eventId: number, payload: SafeArray) => void;

const method = { richApi: 93, commandCompleted: 94 };
const event = { dialog: 10, richApi: 33, command: 39 };
const succeeded = 0;
const cannotOpen = 12_011;
const messageFromDialog = 0;
const dialogClosedByUser = 12_006;

/**
 * Makes a window one of Excel for Windows, before Office.js runs in it: its own start-up then finds the host through
 * `window.external`, and the page in the window stays as it is delivered.
 */
export function attachToWindow(target: Window, host: Host, options: WindowOptions = {}): AttachedWindow {
  const language = options.language ?? "ja-JP";
  const context = controlContext(host, language, "Book1.xlsx");
  const handlers = new Map<number, Handler>();
  const running = new Map<string, () => void>();
  let ready: () => void = () => undefined;
  const listensToCommands = new Promise<void>((done) => (ready = done));
  let closeDialog: (() => void) | null = null;
  let commands = 0;

  /** Office answers later, and never from within the call. */
  const later = (work: () => void): void => void Promise.resolve().then(work);

  const execute = (id: number, parameters: readonly unknown[], answer: Answer): void => {
    if (id === method.richApi) {
      const [request] = parameters as readonly [readonly unknown[]];
      later(() => answer(safeArray([succeeded, richApiAnswer(host, request)])));
      return;
    }
    if (id === method.commandCompleted) running.get(String(parameters[0]))?.();
    later(() => answer(safeArray([succeeded])));
  };

  const register = (id: number, targetId: string, handler: Handler, answer: Answer): void => {
    if (id === event.dialog) {
      const opened = openDialog(targetId, {
        tell: (message) => handler(id, safeArray([messageFromDialog, message])),
        closed: () => {
          closeDialog = null;
          handler(id, safeArray([dialogClosedByUser]));
        },
      });
      later(() => answer(safeArray([opened ? succeeded : cannotOpen])));
      return;
    }
    handlers.set(id, handler);
    later(() => {
      answer(safeArray([succeeded]));
      if (id === event.command) ready();
    });
  };

  const openDialog = (targetId: string, listener: DialogListener): boolean => {
    const request = dialogRequest(targetId);
    if (options.openDialog === undefined || request === null) return false;
    closeDialog = options.openDialog(request, listener);
    return true;
  };

  const unregister = (id: number, _targetId: string, answer: Answer): void => {
    if (id === event.dialog) {
      closeDialog?.();
      closeDialog = null;
    } else handlers.delete(id);
    later(() => answer(safeArray([succeeded])));
  };

  const kind = options.onMessageToParent === undefined ? "" : "isDialog";
  const external = {
    GetHostInfo: () => `Excel$Win32$16.01$${language}$telemetry$${kind}$$0`,
    GetContext: () => context,
    Execute: execute,
    RegisterEvent: register,
    UnregisterEvent: unregister,
    MessageParent2: (text: string) => {
      const { messageToParent } = JSON.parse(text) as { messageToParent: string };
      options.onMessageToParent?.(messageToParent);
    },
  };
  Object.defineProperty(target, "external", { value: external, configurable: true, writable: true });

  // One by one: the client would take two at once for the two halves of a table.
  const detach = host.onEvents((events) => {
    for (const happened of events) handlers.get(event.richApi)?.(event.richApi, safeArray([entry(happened)]));
  });
  return {
    detach,
    holds: (other) => (Reflect.get(other, "external") as unknown) === external,
    runCommand: async (functionName) => {
      await listensToCommands;
      const id = `command${++commands}`;
      await new Promise<void>((completed) => {
        running.set(id, completed);
        handlers.get(event.command)?.(event.command, safeArray([id, functionName, "{}"]));
      });
      running.delete(id);
    },
  };
}

/** The request and its flags stand at fixed places of the client's message. */
function richApiAnswer(host: Host, request: readonly unknown[]): readonly unknown[] {
  const body = String(request[4]);
  return [200, [], host.processQueryText(body, Number(request[6]))];
}

function entry({ messageCategory, messageType, targetId, message }: HostEvent): readonly unknown[] {
  return [messageCategory, messageType, targetId, message];
}

function dialogRequest(targetId: string): DialogRequest | null {
  const { url, width, height } = JSON.parse(targetId) as { url?: string; width?: number; height?: number };
  return url === undefined ? null : { address: url, width: width ?? 50, height: height ?? 50 };
}
