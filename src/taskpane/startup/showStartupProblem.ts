/** Says in `place`, without any library, that the pane could not start, which files are missing, and what to do. */
export function showStartupProblem(place: HTMLElement, missingFiles: readonly string[]): void {
  const title = element("h1", "作業ウィンドウを開始できませんでした。");
  title.style.fontSize = "16px";
  const reason = element(
    "p",
    missingFiles.length > 0
      ? "Excel との接続に必要なファイルを読み込めませんでした。ネットワークの設定で止められている可能性があります。"
      : "Excel からの応答がありません。ネットワークの設定で必要なファイルが止められている可能性があります。",
  );
  const files = element("ul", "");
  for (const file of missingFiles) files.append(element("li", file));
  const next = element("p", "もう一度読み込んでも変わらないときは、この画面を庁内のシステム担当にお見せください。");
  const retry = element("button", "もう一度読み込む");
  retry.style.font = "inherit";
  retry.addEventListener("click", () => location.reload());

  place.setAttribute("role", "alert");
  place.replaceChildren(title, reason, ...(missingFiles.length > 0 ? [files] : []), next, retry);
}

function element(name: string, text: string): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  return made;
}
