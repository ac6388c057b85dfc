import type { ChangeKind } from "../model/changeEvents";
import { onChange } from "../model/changeEvents";
import { rectText } from "../model/references";
import type { Rect } from "../model/rect";
import type { WorkbookModel } from "../model/workbookModel";
import { rangeKey } from "./rangeKey";

/** The client calls its event handlers by these numbers. */
export const eventTypes = {
  DataChanged: 10,
  Activated: 11,
  Deactivated: 12,
  Added: 13,
  SelectionChanged: 14,
  Deleted: 15,
  Calculated: 16,
  FormatChanged: 18,
} as const;

export type EventName = keyof typeof eventTypes;

/** Events of the workbook as a whole and of its collections go to this target. */
export const workbookTarget = "Workbook";

/** An event as the client takes it. */
export interface HostEvent {
  readonly messageCategory: 65536;
  readonly messageType: number;
  /** Sheet id, or "Workbook". */
  readonly targetId: string;
  /** JSON text of what happened. */
  readonly message: string;
}

/** Who wants which events; tells them once the work that caused them is over. */
export interface EventHub {
  readonly register: (name: EventName, targetId: string) => void;
  readonly unregister: (name: EventName, targetId: string) => void;
  readonly listen: (listener: (events: readonly HostEvent[]) => void) => () => void;
}

export interface EventSource {
  /** `context.runtime.enableEvents`. */
  readonly isEnabled: () => boolean;
  /** Whether the change at hand comes from a batch of the add-in. */
  readonly isInBatch: () => boolean;
}

const changeTypes: Partial<Record<ChangeKind, string>> = {
  RangeEdited: "RangeEdited",
  RowInserted: "RowInserted",
  RowDeleted: "RowDeleted",
  ColumnInserted: "ColumnInserted",
  ColumnDeleted: "ColumnDeleted",
  CellInserted: "CellInserted",
  CellDeleted: "CellDeleted",
};

const otherEvents: Partial<Record<ChangeKind, EventName>> = {
  FormatEdited: "FormatChanged",
  SheetAdded: "Added",
  SheetDeleted: "Deleted",
  SheetActivated: "Activated",
  SelectionChanged: "SelectionChanged",
  Calculated: "Calculated",
};

/** Follows the changes of a workbook and turns them into events for those who registered. */
export function createEventHub(model: WorkbookModel, source: EventSource): EventHub {
  const registered = new Map<string, number>();
  const listeners = new Set<(events: readonly HostEvent[]) => void>();
  let waiting: HostEvent[] = [];
  let front = model.activeSheetId;

  const key = (name: EventName, targetId: string): string => `${eventTypes[name]} ${targetId}`;
  const count = (name: EventName, targetId: string, step: 1 | -1): void => {
    registered.set(key(name, targetId), Math.max(0, (registered.get(key(name, targetId)) ?? 0) + step));
  };
  const send = (name: EventName, sheetId: string, args: Readonly<Record<string, unknown>>): void => {
    for (const targetId of [sheetId, workbookTarget]) {
      if ((registered.get(key(name, targetId)) ?? 0) === 0) continue;
      if (waiting.length === 0) queueMicrotask(flush);
      const message = JSON.stringify({ worksheetId: sheetId, ...args });
      waiting.push({ messageCategory: 65536, messageType: eventTypes[name], targetId, message });
    }
  };
  const flush = (): void => {
    const events = waiting;
    waiting = [];
    for (const listener of listeners) listener(events);
  };
  const happened = (sheetId: string, rect: Rect | null, kind: ChangeKind): void => {
    const left = front;
    front = model.activeSheetId;
    if (!source.isEnabled()) return;
    const place = rect === null ? { address: "" } : { address: rectText(rect), referenceId: rangeKey(sheetId, rect) };
    const origin = { source: "Local", triggerSource: source.isInBatch() ? "ThisLocalAddin" : "Unknown" };
    const changeType = changeTypes[kind];
    if (changeType !== undefined)
      send("DataChanged", sheetId, { changeType, shiftDirection: "None", ...place, ...origin });
    if (kind === "SheetActivated") send("Deactivated", left, {});
    const other = otherEvents[kind];
    if (other !== undefined) send(other, sheetId, { ...place, ...origin });
  };
  onChange(model, happened);

  return {
    register: (name, targetId) => count(name, targetId, 1),
    unregister: (name, targetId) => count(name, targetId, -1),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
