import { describe, expect, test } from "@jest/globals";
import { parseStrategy } from "../../../../core/strategy/parseStrategy";
import { nameSpellings } from "../notations/nameSpellings";
import { createRandom } from "../draw/random";
import { inventedCity, inventedCityCount, kpisByGoal } from "./inventedCity";
import { kitamoto } from "./kitamoto";

const cities = [kitamoto, ...Array.from({ length: inventedCityCount }, (_, index) => inventedCity(index + 1))];

/** Letters of a name without any difference a spelling may make. */
function letters(name: string): string {
  return name
    .normalize("NFKC")
    .replaceAll("障害", "障がい")
    .replaceAll(/子供|こども/g, "子ども")
    .replaceAll("寄付", "寄附")
    .replaceAll("当たり", "あたり")
    .replaceAll(/手続き?/g, "手続")
    .replaceAll("一人", "1人")
    .replaceAll(/[\s()（）]/g, "");
}

describe.each(cities.map((city) => [city.strategy.city, city] as const))(
  "%s",
  (_name, { strategy, lookAlikes, synonyms, departments }) => {
    test("has a plan the product takes", () => {
      expect(parseStrategy(strategy).problems).toEqual([]);
    });

    test("has look-alikes that are no spelling of its indicators", () => {
      const own = new Set(strategy.indicators.map(({ name }) => letters(name)));
      expect(lookAlikes.filter(({ name }) => own.has(letters(name))).map(({ name }) => name)).toEqual([]);
      expect(new Set(lookAlikes.map(({ name }) => name)).size).toBe(lookAlikes.length);
    });

    test("has synonyms for its own indicators only, none of them a spelling, none a look-alike", () => {
      const names = new Map(strategy.indicators.map(({ id, name }) => [id, letters(name)]));
      const alike = new Set(lookAlikes.map(({ name }) => letters(name)));
      for (const [id, words] of Object.entries(synonyms)) {
        expect(names.has(id)).toBe(true);
        expect(words.filter((word) => letters(word) === names.get(id) || alike.has(letters(word)))).toEqual([]);
      }
    });

    test("has a department for every indicator", () => {
      expect(strategy.indicators.filter(({ id }) => departments[id] === undefined)).toEqual([]);
    });
  },
);

test("there are about eighty usual KPIs, each once", () => {
  const names = kpisByGoal.flat().map(({ name }) => name);
  expect(names).toHaveLength(80);
  expect(new Set(names).size).toBe(80);
});

test("every spelling changes at least one name of the cities", () => {
  const random = createRandom(1);
  const names = cities.flatMap(({ strategy }) =>
    strategy.indicators.flatMap(({ name, printedName }) => [name, printedName]),
  );
  const idle = nameSpellings.items.flatMap(({ spell }, index) =>
    names.some((name) => spell(name, { unit: "人", random, number: 3 }) !== null) ? [] : [index + 1],
  );
  expect(idle).toEqual([]);
});
