import { calculateIfDue, letGo } from "./objects/book";
import { openBook } from "./objects/openBook";
import type { HostEvent } from "./objects/eventHub";
import { isRangeSelf } from "./objects/rangeSelf";
import type { TrackedRange } from "./model/trackedRange";
import { untrack } from "./model/trackedRange";
import type { WorkbookModel } from "./model/workbookModel";
import type { BatchHost } from "./protocol/batch";
import { executeBatch, refuseBatch } from "./protocol/executeBatch";
import type { Fault } from "./protocol/faults";
import { createFaults } from "./protocol/faults";
import { HostError, refusalAt } from "./protocol/hostError";
import { notImplemented } from "./protocol/invoke";
import type { Recorder } from "./protocol/recorder";
import { createRecorder } from "./protocol/recorder";
import { createReferences } from "./protocol/references";
import type { TypeDefinitions } from "./protocol/typeDefinitions";
import { compareVersions, noTypeDefinitions, readTypeDefinitions } from "./protocol/typeDefinitions";
import type { RequestBody, ResponseBody } from "./protocol/wire";
import { actionType } from "./protocol/wire";

export interface HostOptions {
  /** Requirement sets the host says it has; default ExcelApi 1.13. */
  readonly requirementSets?: Readonly<Record<string, string>>;
  /** Largest request and largest response in bytes; default 5 MB, as Excel on the web. */
  readonly payloadLimit?: number;
}

/** A second Excel: answers the client's batches on the workbook model. */
export interface Host {
  readonly model: WorkbookModel;
  readonly recorder: Recorder;
  /** Requirement sets by name, with the highest version. */
  readonly requirementSets: Readonly<Record<string, string>>;
  /** Answers one batch; `flags` are the client's request flags. */
  readonly processQuery: (body: RequestBody, flags: number) => ResponseBody;
  /** The same with the body and the answer as JSON text. */
  readonly processQueryText: (body: string, flags: number) => string;
  /** What the client itself asks. */
  readonly isSetSupported: (set: string, version?: string | number) => boolean;
  /** What the add-in asks: recorded, so that members of that set count as guarded from now on. */
  readonly askSetSupported: (set: string, version?: string | number) => boolean;
  /** Plans a failure. */
  readonly failAt: (fault: Fault) => void;
  /** Where the published type definitions come from; read when first needed. */
  readonly useTypeDefinitions: (read: () => string) => void;
  /** Tells of events the client registered for, after the work that caused them. */
  readonly onEvents: (listener: (events: readonly HostEvent[]) => void) => () => void;
  /** References the client holds at the moment. */
  readonly referenceCount: () => number;
}

/** The client numbers its paths from the root on. */
const rootPathId = 1;
const megabyte = 1024 * 1024;

/** A host on the model. */
export function createHost(model: WorkbookModel, options: HostOptions = {}): Host {
  const sets = options.requirementSets ?? { ExcelApi: "1.13", DelayForCellEdit: "1.1" };
  const limit = options.payloadLimit ?? 5 * megabyte;
  let readText: (() => string) | null = null;
  let definitions: TypeDefinitions | null = null;
  const typeDefinitions = (): TypeDefinitions =>
    (definitions ??= readText === null ? noTypeDefinitions : readTypeDefinitions(readText()));

  const { book, root, services } = openBook(model);
  const input = createRecorder(typeDefinitions);
  const faults = createFaults();
  const references = createReferences();
  const kept = new Set<TrackedRange>();

  const batchHost: BatchHost = {
    root,
    services,
    references: {
      ...references,
      keep: (object) => {
        if (isRangeSelf(object.self)) for (const tracked of object.self.areas) kept.add(tracked);
        return references.keep(object);
      },
    },
    beforeAction: (actionIndex) => faults.checkAction(actionIndex),
    beforeUse: (use) => {
      input.use(use.className, use.member);
      faults.checkUse(use);
      if (use.writes && model.readOnly) throw new HostError("AccessDenied");
    },
    unknownName: (className, name) => {
      if (!typeDefinitions().knows(className, name)) {
        input.unknownSelect(className, name);
        return;
      }
      input.use(className, name);
      throw notImplemented(className, name);
    },
    released: ({ self }) => {
      if (!isRangeSelf(self)) return;
      for (const tracked of self.areas) {
        kept.delete(tracked);
        untrack(model, tracked);
      }
    },
  };

  const run = (body: RequestBody): ResponseBody => {
    faults.nextRequest();
    book.inBatch = true;
    const response = executeBatch(body, batchHost);
    letGo(book, (tracked) => kept.has(tracked));
    book.calculationSuspended = false;
    try {
      calculateIfDue(book);
      return response;
    } catch (error) {
      return response.Error === undefined ? refuseBatch(refusalAt("Application.calculate", error)) : response;
    } finally {
      book.inBatch = false;
    }
  };

  const measured = (body: RequestBody, flags: number, requestBytes: number): [ResponseBody, string] => {
    let response = requestBytes > limit ? refuseBatch(new HostError("RequestPayloadSizeLimitExceeded")) : run(body);
    let text = JSON.stringify(response);
    let responseBytes = byteLength(text);
    if (responseBytes > limit) {
      response = refuseBatch(new HostError("ResponsePayloadSizeLimitExceeded"));
      text = JSON.stringify(response);
      responseBytes = byteLength(text);
    }
    input.request({
      requestBytes,
      responseBytes,
      actions: body.Actions.length,
      writes: (flags & 1) !== 0,
      cleanup: isCleanup(body),
      error: response.Error?.Code ?? null,
    });
    return [response, text];
  };

  const isSetSupported = (set: string, version: string | number = "1.1"): boolean => {
    const name = Object.keys(sets).find((known) => known.toLowerCase() === set.toLowerCase());
    return name !== undefined && compareVersions(sets[name] ?? "0", String(version)) >= 0;
  };

  return {
    model,
    recorder: input.recorder,
    requirementSets: sets,
    processQuery: (body, flags) => measured(body, flags, byteLength(JSON.stringify(body)))[0],
    processQueryText: (body, flags) => measured(JSON.parse(body) as RequestBody, flags, byteLength(body))[1],
    isSetSupported,
    askSetSupported: (set, version) => {
      const supported = isSetSupported(set, version);
      input.asked(set, String(version ?? "1.1"), supported);
      return supported;
    },
    onEvents: book.events.listen,
    failAt: faults.plan,
    useTypeDefinitions: (read) => {
      readText ??= read;
    },
    referenceCount: references.count,
  };
}

/** After `run` the client gives its references back in a request of their own. */
function isCleanup(body: RequestBody): boolean {
  return (
    body.Actions.some(({ Name }) => Name === "_RemoveReference") &&
    body.Actions.every(
      ({ Name, ActionType, ObjectPathId }) =>
        Name === "_RemoveReference" || (ActionType === actionType.instantiate && ObjectPathId === rootPathId),
    )
  );
}

function byteLength(text: string): number {
  return new TextEncoder().encode(text).length;
}
