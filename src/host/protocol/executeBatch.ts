import type { Batch, BatchHost } from "./batch";
import { startBatch } from "./batch";
import type { HostError } from "./hostError";
import { refusalAt, statusCodeOf } from "./hostError";
import { callMethod, notImplemented, setProperty } from "./invoke";
import type { HostObject } from "./objectClass";
import { isHostObject } from "./objectClass";
import { project, idsOf } from "./project";
import { readAsJson } from "./readAsJson";
import { resolveArguments, resolvePath } from "./resolvePath";
import { parseSelection } from "./selection";
import { compareState, updateState } from "./objectState";
import type { Action, ActionResult, RequestBody, ResponseBody } from "./wire";
import { actionType } from "./wire";

/** What methods and queries on a null object answer. */
const nullAnswer = { _IsNull: true };

/** Runs the actions in order; the first refusal ends the batch, what was done before it stays done. */
export function executeBatch(body: RequestBody, host: BatchHost): ResponseBody {
  const batch = startBatch(host, body.ObjectPaths);
  const results: ActionResult[] = [];
  const traceIds: number[] = [];
  for (const [index, action] of body.Actions.entries()) {
    batch.actionIndex = index;
    if (action.ActionType === actionType.trace) traceIds.push(action.Id);
    try {
      host.beforeAction(index);
      const value = execute(batch, action);
      if (value !== undefined) results.push({ ActionId: action.Id, Value: value });
    } catch (error) {
      return { Error: errorBody(error, index), ProcessedResults: { Results: results }, TraceIds: traceIds };
    }
  }
  return { Results: results, TraceIds: traceIds };
}

/** A refusal of the request as a whole, before any action. */
export function refuseBatch(error: HostError): ResponseBody {
  return { Error: errorBody(error, 0), ProcessedResults: { Results: [] }, TraceIds: [] };
}

function errorBody(error: unknown, index: number): NonNullable<ResponseBody["Error"]> {
  const refusal = refusalAt("", error);
  return {
    Code: refusal.code,
    Message: refusal.message,
    Location: refusal.location ?? "",
    ActionIndex: index,
    HttpStatusCode: statusCodeOf(refusal.code),
  };
}

/** The value of the action's result entry; undefined: it has none. */
function execute(batch: Batch, action: Action): unknown {
  if (action.ActionType === actionType.trace) return null;
  const object = resolvePath(batch, action.ObjectPathId);
  switch (action.ActionType) {
    case actionType.instantiate:
      return object === null ? null : idsOf(object, batch);
    case actionType.query:
      return project(object, parseSelection(action.QueryInfo), batch, {
        ...(action.QueryInfo?.Top === undefined ? {} : { top: action.QueryInfo.Top }),
        ...(action.QueryInfo?.Skip === undefined ? {} : { skip: action.QueryInfo.Skip }),
      });
    case actionType.method:
      return object === null ? nullAnswer : methodResult(batch, object, action);
    case actionType.setProperty:
      if (object !== null)
        setProperty(batch, object, action.Name ?? "", resolveArguments(batch, action.ArgumentInfo)[0]);
      return undefined;
    case actionType.queryAsJson:
      return object === null ? nullAnswer : readAsJson(project(object, parseSelection(action.QueryInfo), batch) ?? {});
    case actionType.update:
      if (object !== null) updateState(batch, object, action.ObjectState ?? {});
      return undefined;
    case actionType.ensureUnchanged:
      if (object !== null) compareState(batch, object, action.ObjectState ?? {});
      return null;
    default:
      throw notImplemented("ClientRequest", `action type ${action.ActionType}`);
  }
}

function methodResult(batch: Batch, object: HostObject, action: Action): unknown {
  const name = action.Name ?? "";
  const { references, root } = batch.host;
  const args = resolveArguments(batch, action.ArgumentInfo);
  if (name === "_KeepReference" && object.type.kept === true) return { _ReferenceId: references.keep(object) };
  if (name === "_RemoveReference" && object === root) {
    const released = references.remove(String(args[0]));
    if (released !== null) batch.host.released(released);
    return null;
  }
  const result = callMethod(batch, object, name, args);
  if (isHostObject(result)) return idsOf(result, batch);
  return result === undefined ? null : result;
}
