import type { MemberUse } from "./batch";
import type { HostErrorCode } from "./hostError";
import { HostError } from "./hostError";
import { publicName } from "./objectClass";

/** A failure planned by a test; it happens once. */
export interface Fault {
  /** `Range.values`: at the next use of the member. */
  readonly member?: string;
  /** Zero-based position in the actions. */
  readonly actionIndex?: number;
  /** Which request from now on, counted from 1; left out: the first that fits. */
  readonly request?: number;
  /** How many uses of the member pass before it fails; default 0. */
  readonly after?: number;
  readonly code: HostErrorCode;
  readonly message?: string;
}

export interface Faults {
  readonly plan: (fault: Fault) => void;
  /** A request begins. */
  readonly nextRequest: () => void;
  /** Throws the planned failure, if this use meets one. */
  readonly checkUse: (use: MemberUse) => void;
  /** The same for failures planned for a position alone. */
  readonly checkAction: (actionIndex: number) => void;
  readonly clear: () => void;
}

interface Planned {
  readonly fault: Fault;
  request: number;
  uses: number;
}

/** No failures planned. */
export function createFaults(): Faults {
  let planned: Planned[] = [];
  const fail = (met: Planned | undefined): void => {
    if (met === undefined) return;
    planned = planned.filter((entry) => entry !== met);
    throw new HostError(met.fault.code, met.fault.message);
  };
  const meets = ({ fault, request }: Planned, actionIndex: number): boolean =>
    (fault.request === undefined || fault.request === request) &&
    (fault.actionIndex === undefined || fault.actionIndex === actionIndex);
  return {
    plan: (fault) => void planned.push({ fault, request: 0, uses: 0 }),
    nextRequest: () => planned.forEach((entry) => entry.request++),
    checkUse: ({ className, member, actionIndex }) => {
      if (planned.length === 0) return;
      const name = `${className}.${publicName(member)}`.toLowerCase();
      fail(
        planned.find(
          (entry) =>
            entry.fault.member?.toLowerCase() === name &&
            meets(entry, actionIndex) &&
            entry.uses++ >= (entry.fault.after ?? 0),
        ),
      );
    },
    checkAction: (actionIndex) => {
      if (planned.length > 0) fail(planned.find((e) => e.fault.member === undefined && meets(e, actionIndex)));
    },
    clear: () => {
      planned = [];
    },
  };
}
