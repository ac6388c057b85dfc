import type { CellSelection } from "../core/workbook/workbook";
import { readSelection } from "./readSelection";
import { runExcel } from "./runExcel";

/**
 * Tells what is selected whenever it changes, also by going to another sheet, which Excel tells as an event of its own.
 * Of changes in quick succession only the last is read and told. What Excel refuses meanwhile is left out: the next
 * change is told again. Events of the sheets need ExcelApi 1.9.
 */
export function watchSelection(listener: (selection: CellSelection | null) => void): () => void {
  let stopped = false;
  let changes = 0;
  const changed = async (): Promise<void> => {
    changes += 1;
    const mine = changes;
    const selection = await readSelection().catch(() => undefined);
    if (selection !== undefined && !stopped && mine === changes) listener(selection);
  };
  const registered = runExcel(async (session) => {
    session.at({ sheet: null, range: null, doing: "選択の監視" });
    const { worksheets } = session.context.workbook;
    const handlers = [worksheets.onSelectionChanged.add(changed), worksheets.onActivated.add(changed)] as const;
    await session.sync();
    return { context: session.context, handlers };
  });
  // Without events the pane still works by its buttons.
  registered.catch(() => undefined);
  return () => {
    if (stopped) return;
    stopped = true;
    void registered
      .then(({ context, handlers }) =>
        Excel.run(context, async (same) => {
          for (const handler of handlers) handler.remove();
          await same.sync();
        }),
      )
      .catch(() => undefined);
  };
}
