import { collectReturns, type Collected } from "../../src/app/collectReturns";
import { choicesForAll } from "../../src/core/departments/collect/takeAnswers";
import { refusedText, rejectedText } from "../../src/core/departments/collect/returnText.ja";
import { kitamotoStrategy } from "../../src/core/strategy/kitamoto/kitamotoStrategy";
import type { CellValue } from "../../src/core/workbook/cellGrid";
import { excelReturnedFiles } from "../../src/excel/readReturnedFiles";
import { excelWorkbook } from "../../src/excel/excelWorkbook";
import { createWorkbook } from "../../src/host/model/createWorkbook";
import { openSession } from "../support/hostSession";
import { fileOf, givenFile } from "../support/returnedForm";
import { tamperedFiles } from "../support/tampering/tamperedFiles";
import { figures, type Kind } from "../support/tampering/tamperedForm";
import { tamperedSheets } from "../support/tampering/tamperedSheets";

async function collectKind({ sheets, bytes }: Kind): Promise<Collected> {
  const plain = await fileOf(sheets());
  const file = givenFile("回答.xlsx", bytes === undefined ? plain : await bytes(plain));
  openSession(createWorkbook());
  const request = { strategy: kitamotoStrategy, scheme: null, reportYear: null, fiscalYear: 2025 };
  return collectReturns(excelWorkbook(), excelReturnedFiles(), [file], request);
}

/** What 「すべて採用」 would take. */
function takenFigures({ compared }: Collected): Readonly<Record<string, CellValue>> {
  const choices = choicesForAll(compared);
  return Object.fromEntries(
    compared.flatMap(({ key, candidates }) => {
      const [indicatorId = "", field] = key.split("|");
      const value = candidates[choices.get(key) ?? -1]?.value;
      return field === "actual" && value !== undefined ? [[indicatorId, value]] : [];
    }),
  );
}

/** What only the indicator's name vouches for. */
function namedFigures({ compared }: Collected): Readonly<Record<string, CellValue>> {
  const named = compared.filter(({ candidates: [first] }) => first?.by === "name");
  return Object.fromEntries(
    named.map(({ key, candidates }) => [key.split("|")[0] ?? "", candidates[0]?.value ?? null]),
  );
}

test.each(Object.entries({ ...tamperedSheets, ...tamperedFiles }))("%s", async (_name, kind) => {
  const collected = await collectKind(kind);
  const said = [
    ...collected.reading.refused.map(refusedText),
    ...collected.reading.rejected.map((entry) => rejectedText(entry, (id) => id)),
  ];
  expect(takenFigures(collected)).toEqual(Object.fromEntries(kind.taken.map((id) => [id, figures[id]])));
  expect(namedFigures(collected)).toEqual(Object.fromEntries((kind.byName ?? []).map((id) => [id, figures[id]])));
  for (const words of kind.said ?? []) expect(said).toContainEqual(expect.stringMatching(words));
  if (kind.said === undefined) expect(said).toEqual([]);
});
