/** @jest-environment jsdom */
import { readMessage } from "./readMessage";
import { showMessage } from "./showMessage";

type Handler = () => void;

/** Office's dialog as far as a command sees it. */
function fakeOffice(status: "succeeded" | "failed") {
  const handlers = new Map<string, Handler>();
  const dialog = { close: jest.fn(), addEventHandler: (type: string, handler: Handler) => handlers.set(type, handler) };
  const displayDialogAsync = jest.fn((_address: string, _options: object, opened: (result: object) => void) =>
    opened({ status, value: dialog }),
  );
  Object.assign(globalThis, {
    Office: {
      context: { ui: { displayDialogAsync } },
      AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
      EventType: { DialogMessageReceived: "message", DialogEventReceived: "event" },
    },
  });
  return { handlers, dialog, displayDialogAsync };
}

const message = { title: "更新しました。", text: "シート「R6 & R7」＝100%#1" };

describe("the dialog of a command", () => {
  test("carries the message in the fragment, which no server sees", async () => {
    const { displayDialogAsync } = fakeOffice("failed");
    await showMessage(message);
    const address = new URL(displayDialogAsync.mock.calls[0]?.[0] ?? "");
    expect(address.pathname).toBe("/message.html");
    expect(address.search).toBe("");
    expect(readMessage(address.hash)).toEqual(message);
  });

  test.each(["message", "event"])("is over when it reports: %s", async (event) => {
    const { handlers, dialog } = fakeOffice("succeeded");
    const shown = showMessage(message);
    handlers.get(event)?.();
    await shown;
    expect(dialog.close).toHaveBeenCalledTimes(event === "message" ? 1 : 0);
  });
});
