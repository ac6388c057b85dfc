import type * as ObjectClassModule from "../../src/host/protocol/objectClass";
import type { ObjectMembers } from "../../src/host/protocol/objectClass";
import { openSession } from "../support/hostSession";

interface Declared {
  readonly name: string;
  readonly members: ObjectMembers<unknown>;
}

jest.mock("../../src/host/protocol/objectClass", () => {
  const actual = jest.requireActual<typeof ObjectClassModule>("../../src/host/protocol/objectClass");
  const declared: Declared[] = [];
  return {
    ...actual,
    declared,
    objectClass: (name: string, members: ObjectMembers<unknown>) => {
      declared.push({ name, members });
      return actual.objectClass(name, members);
    },
  };
});

interface ClientClass {
  readonly prototype: Readonly<Record<string, unknown>> & {
    readonly _scalarPropertyOriginalNames?: readonly string[];
    readonly _isCollection?: boolean;
  };
}

/** Names the client sends under another name than it shows, or never shows at all. */
const otherwiseSent = ["Gridlines", "Headings"];

const { Excel } = openSession();
const client = Excel as unknown as Readonly<Record<string, ClientClass | undefined>>;
/** Every class the host declares, as it is declared. */
const { declared } = jest.requireMock<{ readonly declared: readonly Declared[] }>(
  "../../src/host/protocol/objectClass",
);
const cases = declared
  .filter(({ name }) => name !== "AddinInternalService")
  .map(({ name, members }) => [name, members] as const);

/** All the client's code of a class: what it sends stands there in quotes. */
function codeOf(name: string): string {
  const prototype = client[name]?.prototype ?? {};
  return Object.getOwnPropertyNames(prototype)
    .map((key) => {
      const described: Readonly<Record<string, unknown>> = { ...Object.getOwnPropertyDescriptor(prototype, key) };
      return [described["value"], described["get"]].map(String).join("\n");
    })
    .join("\n");
}

test("the host declares classes", () => {
  expect(cases.length).toBeGreaterThan(60);
});

test.each(cases)("%s is a class of the client, with members it sends by these names", (name, members) => {
  const known = client[name];
  expect(known).toBeDefined();
  const code = codeOf(name);
  const scalars = known?.prototype._scalarPropertyOriginalNames ?? [];
  const missingScalars = Object.keys(members.scalars ?? {}).filter(
    (member) => !scalars.includes(member) && !otherwiseSent.includes(member),
  );
  const called = [members.links, members.methods, members.edits].flatMap((record) => Object.keys(record ?? {}));
  expect(missingScalars).toEqual([]);
  expect(called.filter((member) => !code.includes(`"${member}"`))).toEqual([]);
  expect(members.items !== undefined).toBe(known?.prototype._isCollection === true);
});
