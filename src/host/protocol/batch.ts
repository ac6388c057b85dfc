import type { HostObject } from "./objectClass";
import type { ProjectionHost } from "./project";
import type { References } from "./references";
import type { ObjectPath } from "./wire";

/** What a host gives the executor of its batches. */
export interface BatchHost {
  readonly root: HostObject;
  /** Service objects by server type (`Microsoft.InternalService.…`). */
  readonly services: Readonly<Record<string, HostObject>>;
  readonly references: References;
  /** Called before each action with its zero-based position; throws to refuse it. */
  readonly beforeAction: (actionIndex: number) => void;
  /** Called before each use of a member; throws to refuse it. */
  readonly beforeUse: (use: MemberUse) => void;
  /** Called for a name in `load()` that the class does not have here; throws to refuse it. */
  readonly unknownName: (className: string, name: string) => void;
  /** Called after a reference was given up. */
  readonly released: (object: HostObject) => void;
}

export interface MemberUse {
  readonly className: string;
  /** Wire name; `getItem` of a collection is `GetItem`. */
  readonly member: string;
  readonly writes: boolean;
  /** Zero-based position in `Actions`. */
  readonly actionIndex: number;
}

/** One batch in work: its paths, resolved once each. */
export interface Batch extends ProjectionHost {
  readonly host: BatchHost;
  readonly paths: Readonly<Record<string, ObjectPath>>;
  readonly resolved: Map<number, HostObject | null>;
  actionIndex: number;
  readonly useMember: (className: string, member: string, writes: boolean) => void;
}

/** A batch at its first action. */
export function startBatch(host: BatchHost, paths: Readonly<Record<string, ObjectPath>>): Batch {
  const batch: Batch = {
    host,
    paths,
    resolved: new Map(),
    actionIndex: 0,
    useMember: (className, member, writes) =>
      host.beforeUse({ className, member, writes, actionIndex: batch.actionIndex }),
    use: (className, wireName) => batch.useMember(className, wireName, false),
    unknownName: (className, name) => host.unknownName(className, name),
    referenceIdOf: (object) => host.references.idOf(object),
  };
  return batch;
}
