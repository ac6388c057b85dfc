import { gifuScheme } from "./presets/gifuScheme";
import { grantScheme } from "./presets/grantScheme";
import { ibarakiScheme } from "./presets/ibarakiScheme";
import { marksScheme } from "./presets/marksScheme";
import { miyagiScheme } from "./presets/miyagiScheme";
import { shigaScheme } from "./presets/shigaScheme";
import type { Scheme } from "./scheme";
import { standardScheme } from "./standardScheme";

/** The 評価方式 shipped, the default first; a city's own is made by editing one of them on the settings sheet. */
export const schemePresets: readonly Scheme[] = [
  standardScheme,
  ibarakiScheme,
  miyagiScheme,
  gifuScheme,
  shigaScheme,
  grantScheme,
  marksScheme,
];

/** The same list by its short name. */
export const schemes = schemePresets;

/** How people write a name: any width, with or without 型, 方式 and spaces. */
function plainName(text: string): string {
  return text
    .normalize("NFKC")
    .replace(/\s/g, "")
    .replace(/(型|方式)$/, "")
    .replaceAll("〇", "○")
    .toLowerCase();
}

/** The shipped scheme of an id or a Japanese name (宮城県型, 宮城県); undefined where there is none. */
export function findScheme(idOrName: string): Scheme | undefined {
  const wanted = plainName(idOrName);
  return schemePresets.find(({ id, name }) => id === wanted || plainName(name) === wanted);
}
