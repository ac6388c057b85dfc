import { foldCharacters } from "../../kpi/foldCharacters";
import { foldDashes } from "../../kpi/foldDashes";

/** A heading or a word of a list as it is compared: width, case, spaces, dashes and marks in front do not count. */
export function foldWords(text: string): string {
  return foldDashes(foldCharacters(text))
    .replace(/\s/g, "")
    .toLowerCase()
    .replace(/^[※*■◆●○・]+/, "");
}

/** A heading also without the note in brackets behind it: 基準値（R3） is 基準値. */
export function foldHeading(text: string): string {
  return foldWords(text).replace(/(?<=.)\([^()]*\)$/, "");
}
