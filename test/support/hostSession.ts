import { attachToNode } from "../../src/host/attach/node";
import type { AttachedClient } from "../../src/host/attach/node";
import type { Host, HostOptions } from "../../src/host/createHost";
import { createHost } from "../../src/host/createHost";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import type { WorkbookModel } from "../../src/host/model/workbookModel";

export interface HostSession extends AttachedClient {
  readonly host: Host;
  readonly model: WorkbookModel;
}

/** Microsoft's client on a workbook of our host; without a model, on a new one. The next session replaces it. */
export function openSession(model: WorkbookModel = createWorkbook(), options: HostOptions = {}): HostSession {
  const host = createHost(model, options);
  const { Excel, Office, OfficeExtension } = attachToNode(host);
  return { Excel, Office, OfficeExtension, host, model };
}
