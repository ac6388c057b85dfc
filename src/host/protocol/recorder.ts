import { publicName } from "./objectClass";
import type { ApiSet, TypeDefinitions } from "./typeDefinitions";
import { compareVersions } from "./typeDefinitions";

/** A request as it was measured; bytes are UTF-8. */
export interface RecordedRequest {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  readonly writes: boolean;
  /** Only gives back references, as the client does after `run` on its own: no sync of the add-in. */
  readonly cleanup: boolean;
  /** Code of the refusal, if it was refused. */
  readonly error: string | null;
}

export interface UsedMember {
  /** `Range.values` */
  readonly member: string;
  /** null: not in the type definitions. */
  readonly set: ApiSet | null;
  /** The add-in had asked `isSetSupported` for that set, and been told yes, before it first used the member. */
  readonly guarded: boolean;
}

/** What add-in code asked of the host. */
export interface Recorder {
  readonly requests: readonly RecordedRequest[];
  /** Requests without the client's own cleaning up. */
  readonly syncs: () => number;
  /** Requests and responses together. */
  readonly bytes: () => number;
  /** Bytes of the largest request. */
  readonly largestRequest: () => number;
  readonly largestResponse: () => number;
  /** Every member used, by name. */
  readonly members: () => readonly UsedMember[];
  /** Members above that version of ExcelApi, or of another set. */
  readonly above: (version: string) => readonly UsedMember[];
  /** Of those, the ones not asked for beforehand. */
  readonly unguarded: (version: string) => readonly UsedMember[];
  /** Names in `load()` no type definition has, as `Range.foo`. */
  readonly unknownSelects: readonly string[];
  readonly reset: () => void;
}

/** The side of the recorder the host writes to. */
export interface RecorderInput {
  readonly recorder: Recorder;
  readonly request: (request: RecordedRequest) => void;
  readonly use: (className: string, wireName: string) => void;
  readonly unknownSelect: (className: string, name: string) => void;
  /** The add-in asked for a requirement set. */
  readonly asked: (set: string, version: string, supported: boolean) => void;
}

/** A recorder that looks sets up in the type definitions, not before someone asks. */
export function createRecorder(definitions: () => TypeDefinitions): RecorderInput {
  const requests: RecordedRequest[] = [];
  const unknownSelects = new Set<string>();
  const firstUses = new Map<string, ReadonlyMap<string, string>>();
  let asked: ReadonlyMap<string, string> = new Map();

  const describe = ([member, askedBefore]: [string, ReadonlyMap<string, string>]): UsedMember => {
    const set = definitions().setOf(member);
    const before = set === null ? undefined : askedBefore.get(set.name);
    return { member, set, guarded: set !== null && before !== undefined && compareVersions(before, set.version) >= 0 };
  };
  const members = (): UsedMember[] => [...firstUses].map(describe).sort((a, b) => (a.member < b.member ? -1 : 1));
  const above = (version: string): UsedMember[] =>
    members().filter(
      ({ set }) => set !== null && (set.name !== "ExcelApi" || compareVersions(set.version, version) > 0),
    );
  const largest = (of: (request: RecordedRequest) => number): number =>
    requests.reduce((m, r) => Math.max(m, of(r)), 0);

  const recorder: Recorder = {
    requests,
    syncs: () => requests.filter((request) => !request.cleanup).length,
    bytes: () => requests.reduce((sum, r) => sum + r.requestBytes + r.responseBytes, 0),
    largestRequest: () => largest((r) => r.requestBytes),
    largestResponse: () => largest((r) => r.responseBytes),
    members,
    above,
    unguarded: (version) => above(version).filter(({ guarded }) => !guarded),
    get unknownSelects() {
      return [...unknownSelects];
    },
    reset: () => {
      requests.length = 0;
      unknownSelects.clear();
      firstUses.clear();
    },
  };
  return {
    recorder,
    request: (request) => void requests.push(request),
    use: (className, wireName) => {
      const member = `${className}.${publicName(wireName)}`;
      if (!firstUses.has(member) && !wireName.startsWith("_")) firstUses.set(member, asked);
    },
    unknownSelect: (className, name) => void unknownSelects.add(`${className}.${name}`),
    asked: (set, version, supported) => {
      const before = asked.get(set);
      if (!supported || (before !== undefined && compareVersions(before, version) >= 0)) return;
      asked = new Map([...asked, [set, version]]);
    },
  };
}
