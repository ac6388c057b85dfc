import { parseUnit } from "../kpi/parseUnit";

/** A way to read a label. `unitBehind`: the unit that stood behind the name without a bracket. */
export interface LabelReading {
  readonly text: string;
  readonly unitBehind: string | null;
}

const NUMBER_IN_FRONT = /^[-－−‐]?\s*[0-9０-９]{0,3}[\s.．:：、)）\-－−]+(?=\S)/;
const UNIT_BEHIND = /^(.*\S)(?:\s*[/／:：・]\s*|\s+)([^\s/／:：・]{1,8})$/s;

/**
 * A label as it stands; without a number in front that could also begin the name (1 人口千人あたり …, 1.25歳から …);
 * without a unit behind it (出生数 人, 普及率：％). The first reading that finds an indicator counts.
 */
export function labelReadings(label: string): readonly LabelReading[] {
  const plain = label.trim();
  const bare = plain.replace(NUMBER_IN_FRONT, "");
  const texts = bare === plain || bare === "" ? [label] : [label, bare];
  const [, name = "", unit = ""] = UNIT_BEHIND.exec(plain) ?? [];
  const hasUnit = name !== "" && parseUnit(unit)?.known === true;
  return [...texts.map((text) => ({ text, unitBehind: null })), ...(hasUnit ? [{ text: name, unitBehind: unit }] : [])];
}
