import { describe, expect, test } from "@jest/globals";
import { formatValue } from "../../../host/model/formatNumber";
import { allNotations } from "./allNotations";
import type { Half } from "./draw/notationList";
import { generateWorkbook, layoutOfSeed, type GeneratedWorkbook } from "./generateWorkbook";
import { layoutIds } from "./layouts/layout";
import { refKey } from "./measure/judge";
import { unitSpellings } from "./notations/units";
import { cellKey, type DraftCell, type DraftSheet } from "./sheets/draftSheet";
import type { TruthCell } from "./truth";

/** As many as the bench takes by default. */
const SEEDS = Array.from({ length: 360 }, (_, index) => index + 1);
const halves: readonly Half[] = ["A", "B"];
const made = new Map(halves.map((half) => [half, SEEDS.map((seed) => generateWorkbook(seed, half))]));
const books = (half: Half): readonly GeneratedWorkbook[] => made.get(half) ?? [];

function cellOf({ sheets }: GeneratedWorkbook, { ref }: Pick<TruthCell, "ref">): DraftCell | undefined {
  return sheets.find(({ name }) => name === ref.sheet)?.cells.get(cellKey(ref.row, ref.column));
}

const shown = ({ value, format }: DraftCell): string => formatValue(value, format ?? "General");

/** Figures a person may see in the cell: digits, 431万5千, percentages, of any size the unit may have. */
function figuresIn(cell: DraftCell): readonly number[] {
  if (typeof cell.value === "number") return [cell.value, cell.value * 100];
  const text = cell.value.normalize("NFKC").replaceAll(",", "");
  const myriads = [...text.matchAll(/(\d+)万(\d)千/g)].flatMap(([, high, low]) => [
    Number(high) + Number(low) / 10,
    Number(high) * 10 + Number(low),
  ]);
  return [...myriads, ...[...text.matchAll(/\d+(\.\d+)?/g)].map(([digits]) => Number(digits))];
}

const sizes = [...new Set([1, ...unitSpellings.items.map(({ scale }) => scale)])];

function holds(cell: DraftCell, value: number): boolean {
  return figuresIn(cell).some((figure) =>
    sizes.some((size) => Math.abs(Math.abs(figure * size) - Math.abs(value)) <= 1e-9 * Math.max(1, Math.abs(value))),
  );
}

test("the same seed gives the same workbook, another seed or half another one", () => {
  expect(generateWorkbook(7, "A")).toEqual(generateWorkbook(7, "A"));
  const texts = [...books("A"), ...books("B")].map(({ grids }) => JSON.stringify(grids));
  expect(new Set(texts).size).toBe(texts.length);
});

test("the layouts have their turn", () => {
  expect(SEEDS.slice(0, layoutIds.length).map(layoutOfSeed)).toEqual(layoutIds);
});

describe.each(halves)("half %s", (half) => {
  test("no cell is true twice, and none is both true and a look-alike", () => {
    const doubled = books(half).filter(({ truths, decoys }) => {
      const places = [...truths, ...decoys].map(({ ref }) => refKey(ref));
      return new Set(places).size < places.length;
    });
    expect(doubled.map(({ seed }) => seed)).toEqual([]);
  });

  test("a true cell shows its figure, its arrow, or why it has none", () => {
    const unlike = books(half).flatMap((book) =>
      book.truths.flatMap((truth) => {
        const cell = cellOf(book, truth);
        const fits =
          truth.value === null
            ? truth.arrow !== null || cell === undefined || Number.isNaN(Number(cell.value))
            : cell !== undefined && holds(cell, truth.value);
        return fits
          ? []
          : [`seed ${book.seed} ${refKey(truth.ref)} ${truth.value}: ${cell === undefined ? "" : shown(cell)}`];
      }),
    );
    expect(unlike).toEqual([]);
  });

  test("what is asked for is written, named and dated", () => {
    const unasked = books(half).flatMap(({ seed, truths, sheets }) =>
      truths
        .filter(({ expectation }) => expectation === "apply")
        .filter((truth) => {
          const sheet = sheets.find(({ name }) => name === truth.ref.sheet);
          const isNamed = [...(sheet?.cells.values() ?? [])].some(({ value }) => value === truth.origin.label);
          const isWritten = sheet?.cells.has(cellKey(truth.ref.row, truth.ref.column)) === true;
          return !isNamed || !isWritten || (truth.field === "actual" && truth.fiscalYear === null);
        })
        .map((truth) => `seed ${seed} ${refKey(truth.ref)}`),
    );
    expect(unasked).toEqual([]);
  });

  test("indicators that are true in a workbook are of its plan", () => {
    const strangers = books(half).filter(({ strategy, truths }) => {
      const known = new Set(strategy.indicators.map(({ id }) => id));
      return truths.some(({ indicatorId }) => !known.has(indicatorId));
    });
    expect(strangers.map(({ seed }) => seed)).toEqual([]);
  });

  test("where nobody could read it, nothing is asked for", () => {
    const single = books(half).filter(({ layout }) => layout === "singleCells");
    expect(single.flatMap(({ truths }) => truths)).toEqual([]);
    expect(books(half).filter(({ layout, truths }) => layout !== "singleCells" && truths.length === 0)).toEqual([]);
  });

  test("merged areas lie apart and hold one text", () => {
    const faulty = books(half).flatMap(({ seed, sheets }) =>
      sheets.filter(hasFaultyMerge).map(({ name }) => `seed ${seed} ${name}`),
    );
    expect(faulty).toEqual([]);
  });

  test("sheets have names Excel takes, and the first is visible", () => {
    for (const { sheets } of books(half)) {
      const names = sheets.map(({ name }) => name);
      expect(new Set(names).size).toBe(names.length);
      expect(names.filter((name) => name === "" || name.length > 31 || /[[\]:*?/\\']/.test(name))).toEqual([]);
      expect(sheets.some(({ visibility }) => visibility === "visible")).toBe(true);
    }
  });

  test("every notation of the half is used over a run, and none of the other half", () => {
    const used = new Set(books(half).flatMap((book) => [...book.used]));
    const own = allNotations(half);
    expect(own.filter((name) => !used.has(name))).toEqual([]);
    const other = new Set(allNotations(half === "A" ? "B" : "A"));
    expect([...used].filter((name) => other.has(name))).toEqual([]);
  });
});

function hasFaultyMerge({ merges, cells }: DraftSheet): boolean {
  const covered = new Set<string>();
  for (const { top, left, bottom, right } of merges) {
    for (let row = top; row <= bottom; row++) {
      for (let column = left; column <= right; column++) {
        const key = cellKey(row, column);
        if (covered.has(key) || (cells.has(key) && (row !== top || column !== left))) return true;
        covered.add(key);
      }
    }
  }
  return false;
}
