import type { CommandMessage } from "./updateReport";

/** Percent of the screen. */
const size = { height: 28, width: 32 };

/**
 * Shows a message in a dialog of Office and waits until it is closed: a command has no page of its own.
 * The text travels in the fragment, which is not sent to the server. Where no dialog can be shown, nothing is.
 */
export async function showMessage(message: CommandMessage): Promise<void> {
  const address = new URL("message.html", location.href);
  address.search = "";
  address.hash = new URLSearchParams({ title: message.title, text: message.text }).toString();
  await new Promise<void>((closed) => {
    Office.context.ui.displayDialogAsync(address.href, { ...size, displayInIframe: true }, (opened) => {
      if (opened.status !== Office.AsyncResultStatus.Succeeded) {
        closed();
        return;
      }
      const dialog = opened.value;
      dialog.addEventHandler(Office.EventType.DialogMessageReceived, () => {
        dialog.close();
        closed();
      });
      dialog.addEventHandler(Office.EventType.DialogEventReceived, () => closed());
    });
  });
}
