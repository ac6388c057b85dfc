import type { HostObject } from "../protocol/objectClass";
import type { EventHub } from "./eventHub";
import { createEventHub } from "./eventHub";
import { recalculate } from "../model/recalculate";
import type { TrackedRange } from "../model/trackedRange";
import { trackRange, untrack } from "../model/trackedRange";
import type { Rect } from "../model/rect";
import type { SheetModel } from "../model/sheetModel";
import type { WorkbookModel } from "../model/workbookModel";

/** Objects that refer to each other in circles are made here, so that their files need not import each other. */
export interface ObjectFactory {
  readonly worksheet: (sheet: SheetModel) => HostObject;
  readonly range: (sheet: SheetModel, rect: Rect) => HostObject;
  readonly rangeAreas: (sheet: SheetModel, rects: readonly Rect[]) => HostObject;
}

/** The workbook as the objects of one host see it. */
export interface Book {
  readonly model: WorkbookModel;
  readonly objects: ObjectFactory;
  /** `suspendApiCalculationUntilNextSync` holds until the end of the batch. */
  calculationSuspended: boolean;
  eventsEnabled: boolean;
  /** A batch of the add-in is being answered. */
  inBatch: boolean;
  readonly events: EventHub;
  /** Ranges of this batch; they follow edits until the batch ends, kept ones longer. */
  readonly live: TrackedRange[];
}

/** A workbook seen by objects made with the given factory. */
export function createBook(model: WorkbookModel, objects: ObjectFactory): Book {
  const state = { calculationSuspended: false, eventsEnabled: true, inBatch: false };
  const events = createEventHub(model, { isEnabled: () => book.eventsEnabled, isInBatch: () => book.inBatch });
  const book: Book = { model, objects, events, live: [], ...state };
  return book;
}

/** Starts to follow a range for this batch. */
export function follow(book: Book, sheet: SheetModel, rect: Rect): TrackedRange {
  const tracked = trackRange(book.model, sheet, rect);
  book.live.push(tracked);
  return tracked;
}

/** Ends the batch: ranges nobody keeps are let go. */
export function letGo(book: Book, isKept: (tracked: TrackedRange) => boolean): void {
  for (const tracked of book.live) if (!isKept(tracked)) untrack(book.model, tracked);
  book.live.length = 0;
}

/** Brings formula results up to date where Excel would; called before results are read and at the end of a batch. */
export function calculateIfDue(book: Book): void {
  if (!book.calculationSuspended && book.model.calculationMode !== "Manual") recalculate(book.model);
}

/** The next id no object of the workbook has had. */
export function nextId(book: Book): number {
  return book.model.nextId++;
}
