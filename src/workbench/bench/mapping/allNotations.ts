import { notationsOf, type Half, type NotationList } from "./draw/notationList";
import * as avoided from "./notations/avoided";
import * as headers from "./notations/headers";
import { arrowWords, missingWords } from "./notations/missingWords";
import { nameSpellings } from "./notations/nameSpellings";
import { unitSpellings } from "./notations/units";
import { oddValues, tableStyles } from "./notations/valueNotations";
import { yearEndNotations, yearNotations } from "./notations/years";
import { overUnder } from "./layouts/twoRows";

/** Every list of notations there is. */
const lists: readonly NotationList<unknown>[] = [
  ...Object.values(headers),
  ...Object.values(avoided),
  overUnder,
  nameSpellings,
  unitSpellings,
  missingWords,
  arrowWords,
  tableStyles,
  oddValues,
  yearNotations,
  yearEndNotations,
];

/** Names of all notations of a half. */
export function allNotations(half: Half): readonly string[] {
  return lists.flatMap((list) => notationsOf(list, half).map(({ name }) => name));
}
