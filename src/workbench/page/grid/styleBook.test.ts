import { openStyleBook } from "./styleBook";

test("equal styles share one id, in every book, and the book has each once", () => {
  const book = openStyleBook();
  const bold = book.idOf({ font: { bold: true } });
  expect(book.idOf({ font: { bold: true }, numberFormat: "0%" })).toBe(bold);
  expect(book.idOf({ fill: "#FFFFFF" })).not.toBe(bold);
  expect(openStyleBook().idOf({ font: { bold: true } })).toBe(bold);
  expect(book.styles).toEqual({ [bold]: { bl: 1 }, [book.idOf({ fill: "#FFFFFF" })]: { bg: { rgb: "#FFFFFF" } } });
});
