import { readMessage } from "./readMessage";

/** The page of the dialog: shows what its address says and tells the command when it is closed. */
const { title, text } = readMessage(location.hash);
const show = (id: string, words: string) => {
  const place = document.getElementById(id);
  if (place !== null) place.textContent = words;
};
show("title", title);
show("text", text);

const close = document.getElementById("close");
close?.focus();
void Office.onReady(() => {
  close?.addEventListener("click", () => Office.context.ui.messageParent("close"));
});
