import type { Indicator } from "../../../../core/kpi/strategy";
import { nameSpellings, type NameSpelling } from "../notations/nameSpellings";
import { notationsOf, type Notation } from "../draw/notationList";
import type { Expectation } from "../truth";
import type { Scene } from "./scene";

/** A name as one cell shows it. */
export interface WrittenName {
  readonly text: string;
  readonly spellings: readonly string[];
  readonly expectation: Expectation;
}

export interface NameRequest {
  /** Unit the sheet keeps the figures in, as spelled there. */
  readonly unit: string;
  /** true: the unit must be told here, since no other cell tells it. */
  readonly tellsUnit: boolean;
  /** Row number in the table, from 1. */
  readonly number: number;
}

const SYNONYM_SHARE = 0.06;
const PLAIN_SHARE = 0.25;

/** The indicator's name as staff of this city write it: as in the plan, spelled otherwise, or in other words. */
export function writeName(scene: Scene, indicator: Indicator, request: NameRequest): WrittenName {
  const { dealer, city } = scene;
  const synonyms = city.synonyms[indicator.id] ?? [];
  const ofHalf = synonyms.filter((_, index) => synonyms.length === 1 || index % 2 === (dealer.half === "A" ? 0 : 1));
  if (!request.tellsUnit && ofHalf.length > 0 && dealer.random.chance(SYNONYM_SHARE)) {
    return { text: dealer.random.oneOf(ofHalf), spellings: ["synonym"], expectation: "suggest" };
  }
  if (!request.tellsUnit && dealer.random.chance(PLAIN_SHARE)) {
    return { text: dealer.random.oneOf([indicator.name, indicator.printedName]), spellings: [], expectation: "apply" };
  }
  const copied = dealer.random.oneOf([indicator.name, indicator.printedName.replaceAll("\n", "")]);
  return { ...spelled(scene, copied, request), expectation: "apply" };
}

function spelled(scene: Scene, name: string, request: NameRequest): Omit<WrittenName, "expectation"> {
  const { dealer } = scene;
  const { random } = dealer;
  const place = {
    unit: request.unit.includes("(") || request.unit.includes("（") ? "" : request.unit,
    random,
    number: request.number,
  };
  const fitting = notationsOf(nameSpellings, dealer.half).filter(({ item }) => item.spell(name, place) !== null);
  const chosen: Notation<NameSpelling>[] = [];
  const wanted = random.oneOf([1, 1, 1, 2, 2, 3]);
  if (request.tellsUnit)
    chosen.push(
      ...random.some(
        fitting.filter(({ item }) => item.tellsUnit === true),
        1,
      ),
    );
  // Words of the name are rarer than marks around it: they get their own draw.
  const words = fitting.filter(({ item }) => item.stage <= 2);
  if (words.length > 0 && random.chance(0.5)) chosen.push(random.oneOf(words));
  for (const notation of random.shuffled(fitting)) {
    if (chosen.length >= wanted) break;
    if (chosen.every(({ item }) => item.stage !== notation.item.stage)) chosen.push(notation);
  }
  let text = name;
  const spellings: string[] = [];
  for (const { name: spelling, item } of [...chosen].sort((a, b) => a.item.stage - b.item.stage)) {
    const next = item.spell(text, place);
    if (next === null) continue;
    dealer.note(spelling);
    spellings.push(spelling);
    text = next;
  }
  return { text, spellings };
}
