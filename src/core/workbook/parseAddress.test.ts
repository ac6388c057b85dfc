import fc from "fast-check";
import { cellAddress } from "./cellAddress";
import { parseAddress } from "./parseAddress";

test("is the way back from an address, for every cell Excel has", () => {
  fc.assert(
    fc.property(fc.nat(1_048_575), fc.nat(16_383), (row, column) => {
      expect(parseAddress("実績", cellAddress(row, column))).toEqual({ sheet: "実績", row, column });
    }),
  );
});

test.each([
  ["an area is found at its first cell", "B3:D9", { sheet: "実績", row: 2, column: 1 }],
  ["with signs", "$C$4", { sheet: "実績", row: 3, column: 2 }],
  ["no address", "実績", null],
  ["row 0", "A0", null],
])("%s", (_case, address, expected) => {
  expect(parseAddress("実績", address)).toEqual(expected);
});
