import { ICommandService, LifecycleStages } from "@univerjs/core";
import { ILayoutService, SetRangeValuesMutation } from "@univerjs/preset-sheets-core";
import type { WorkbookModel } from "../../../host/model/workbookModel";
import { chartComponent } from "../charts/chartComponent";
import { createChartSource } from "../charts/chartSource";
import { bookFrame, bookSnapshot } from "./bookSnapshot";
import { changedCells } from "./changedCells";
import type { GridCells } from "./gridCells";
import { gridCells } from "./gridCells";
import { fittedRowHeights } from "./fittedRowHeights";
import { frontLooks } from "./frontLooks";
import { chartKey, placeCharts } from "./placeCharts";
import { showSelection } from "./showSelection";
import { showTexts } from "./showTexts";
import { startUniver } from "./startUniver";
import { openStyleBook } from "./styleBook";
import { footerKeys } from "./footerKeys";
import { nameParts } from "./nameParts";
import type { TypedCell } from "./typedCells";
import type { GridUser } from "./watchGrid";
import { ownChanges, watchGrid } from "./watchGrid";

/** The grid on the screen: a view of one workbook of the host at a time. */
export interface WorkbookGrid {
  /** Shows another workbook. */
  readonly open: (workbook: WorkbookModel) => void;
  /** Catches up with the workbook. */
  readonly update: () => void;
  /** Goes to where the workbook's selection is. */
  readonly followSelection: () => void;
  /** Takes the keyboard. */
  readonly focus: () => void;
  /** The text the grid draws in a cell, and the fill its rules give it. */
  readonly drawnAt: (sheetName: string, row: number, column: number) => DrawnCell;
}

export interface DrawnCell {
  readonly text: string;
  readonly fill: string | null;
}

/** Starts the grid in a place of the page. */
export function createWorkbookGrid(container: HTMLElement, user: GridUser): WorkbookGrid {
  const { univer, api } = startUniver(container);
  const injector = univer.__getInjector();
  nameParts(container);
  footerKeys(container, injector);
  const commands = injector.get(ICommandService);
  const own = ownChanges();
  const looksOf = frontLooks();
  let workbook: WorkbookModel | null = null;
  let charts: ReturnType<typeof createChartSource> | null = null;
  let unitId = "";
  let frame = "";
  let opened = 0;
  let isDrawn = false;
  const shown = new Map<string, GridCells>();
  /** Sheets whose charts are in the grid already; it takes them only while the sheet is in front. */
  const withCharts = new Set<string>();

  const build = (model: WorkbookModel): void => {
    own.make(() => {
      if (unitId !== "") api.disposeUnit(unitId);
      withCharts.clear();
      shown.clear();
      unitId = `book${++opened}`;
      const snapshot = bookSnapshot(model, unitId, looksOf(model));
      for (const [sheetId, sheet] of Object.entries(snapshot.sheets)) shown.set(sheetId, sheet.cellData ?? {});
      frame = bookFrame(model);
      api.createWorkbook(structuredClone(snapshot));
      if (opened === 1) listen();
    });
    follow();
  };
  /** Before the grid has drawn for the first time there is nothing that could go anywhere. */
  const follow = (): void => {
    const model = workbook;
    if (model === null || !isDrawn) return;
    own.make(() => showSelection(api, model));
    showCharts(model);
  };
  const showCharts = (model: WorkbookModel): void => {
    const sheet = model.sheets.find(({ id }) => id === model.activeSheetId);
    if (sheet === undefined || withCharts.has(sheet.id)) return;
    withCharts.add(sheet.id);
    placeCharts(injector, unitId, sheet, fittedRowHeights(model, sheet));
  };
  const write = (model: WorkbookModel): void => {
    const styles = openStyleBook();
    const looks = looksOf(model);
    for (const sheet of model.sheets) {
      const wanted = gridCells(model, sheet, styles, looks.get(sheet));
      const cellValue = changedCells(shown.get(sheet.id) ?? {}, wanted, styles.styles);
      shown.set(sheet.id, wanted);
      if (cellValue === null) continue;
      const matrix = api.getWorkbook(unitId)?.getSheetBySheetId(sheet.id)?.getSheet().getCellMatrix();
      // What is written is merged with what is there, which must therefore be gone.
      for (const [row, line] of Object.entries(cellValue))
        for (const column of Object.keys(line)) matrix?.realDeleteValue(Number(row), Number(column));
      commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId: sheet.id, cellValue });
    }
  };

  /** The grid's parts for sheets come to life with the first workbook. */
  const listen = (): void => {
    api.registerComponent(
      chartKey,
      chartComponent(() => charts),
    );
    showTexts(injector);
    api.addEvent(api.Event.ActiveSheetChanged, () => requestAnimationFrame(() => showTab(container)));
    watchGrid(api, injector, own, {
      selected: user.selected,
      turnedTo: (sheetId) => {
        user.turnedTo(sheetId);
        if (workbook !== null) showCharts(workbook);
      },
      typed: (sheetId, cells) => {
        forget(shown.get(sheetId), cells);
        user.typed(sheetId, cells);
      },
    });
  };

  api.addEvent(api.Event.LifeCycleChanged, ({ stage }) => {
    if (stage !== LifecycleStages.Rendered) return;
    // The grid's own parts hear of it too, and must be there first.
    setTimeout(() => {
      isDrawn = true;
      follow();
    }, 0);
  });

  return {
    open: (model) => {
      workbook = model;
      charts = createChartSource(model);
      build(model);
    },
    update: () => {
      const model = workbook;
      if (model === null) return;
      if (bookFrame(model) === frame) own.make(() => write(model));
      else build(model);
      charts?.changed();
    },
    followSelection: follow,
    focus: () => injector.get(ILayoutService).focus(),
    drawnAt: (sheetName, row, column) => {
      const book = api.getWorkbook(unitId)?.getWorkbook();
      const cell = api.getWorkbook(unitId)?.getSheetByName(sheetName)?.getSheet().getCell(row, column);
      const style = book?.getStyles().getStyleByCell(cell);
      return { text: String(cell?.v ?? ""), fill: style?.bg?.rgb ?? null };
    },
  };
}

/** Among more tabs than there is room for, the one in front is seen. */
function showTab(container: HTMLElement): void {
  container.querySelector("[role=tab][aria-selected=true]")?.scrollIntoView({ block: "nearest", inline: "nearest" });
}

/** What the user typed stands in the grid in the grid's own reading, and is written anew in the host's. */
function forget(cells: GridCells | undefined, typed: readonly TypedCell[]): void {
  for (const { row, column } of typed) {
    const line = cells?.[row];
    if (line !== undefined) line[column] = { custom: { shown: "\u0000" } };
  }
}
