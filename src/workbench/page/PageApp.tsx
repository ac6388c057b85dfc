import { useCallback, useEffect, useRef, useState } from "react";
import { GridPlace } from "./GridPlace";
import type { WorkbookGrid } from "./grid/workbookGrid";
import { openFailure } from "./openFailure";
import { movePart } from "./movePart";
import type { ExcelKind, OpenedBook } from "./openedBook";
import { openBytes, openModel, openNew } from "./openedBook";
import { PageHeader } from "./PageHeader";
import { PaneFrame } from "./pane/PaneFrame";
import { pressCommand } from "./pane/pressCommand";
import { saveBook, saveFrontSheet } from "./saveBook";

const firstKind: ExcelKind = { excelApi: "1.13", readOnly: false };

interface PageAppProps {
  /** Folder of the built add-in, beside this page. */
  readonly addin: string;
  readonly onGrid: (grid: WorkbookGrid) => void;
}

/** The preview: a workbook grid and beside it the task pane as it is delivered. */
export function PageApp({ addin, onGrid }: PageAppProps) {
  const [kind, setKind] = useState(firstKind);
  const [book, setBook] = useState<OpenedBook>(() => openNew(firstKind));
  const [message, setMessage] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const page = useRef<HTMLDivElement>(null);
  const grid = useRef<WorkbookGrid | null>(null);
  const commands = useRef<HTMLDivElement>(null);

  const keepGrid = useCallback(
    (shown: WorkbookGrid) => {
      grid.current = shown;
      onGrid(shown);
    },
    [onGrid],
  );
  useEffect(() => (page.current === null ? undefined : movePart(page.current, () => grid.current?.focus())), []);

  const work = useCallback((what: string, task: () => Promise<void>) => {
    setBusy(true);
    setMessage(null);
    task()
      .catch((error: unknown) => setMessage(`${what}${openFailure(error)}`))
      .finally(() => setBusy(false));
  }, []);
  const open = (fileName: string, read: () => Promise<ArrayBuffer>) =>
    work(`「${fileName}」を開けませんでした。`, async () =>
      setBook(await openBytes(new Uint8Array(await read()), fileName, kind)),
    );

  return (
    <div ref={page} className="page">
      <PageHeader
        fileName={book.fileName}
        kind={kind}
        isBusy={isBusy}
        onFile={(file) => open(file.name, async () => file.arrayBuffer())}
        onSample={(file) => open(file, async () => (await fetch(`samples/${file}`)).arrayBuffer())}
        onNew={() => setBook(openNew(kind))}
        onSave={() => work("保存できませんでした。", async () => saveBook(book))}
        onSplit={() => work("別のブックに保存できませんでした。", async () => saveFrontSheet(book))}
        onKind={(chosen) => {
          setKind(chosen);
          setBook(openModel(book.model, book.fileName, chosen));
        }}
        onUpdate={() =>
          work("更新できませんでした。", async () => {
            const place = commands.current;
            if (place !== null) await pressCommand(place, `${addin}commands.html`, "updateReport", book.host);
          })
        }
      />
      <p className="message" role="status">
        {message}
      </p>
      <div className="halves">
        <main aria-label="ブック">
          <GridPlace book={book} onGrid={keepGrid} onRefusal={setMessage} />
        </main>
        <aside aria-label="作業ウィンドウ">
          <PaneFrame host={book.host} address={`${addin}taskpane.html`} />
        </aside>
      </div>
      <div ref={commands} hidden />
    </div>
  );
}
