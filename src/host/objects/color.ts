import { HostError } from "../protocol/hostError";
import { textOf } from "./argument";

/** The names Excel's API knows from HTML. */
const named: Readonly<Record<string, string>> = {
  aqua: "00FFFF",
  beige: "F5F5DC",
  black: "000000",
  blue: "0000FF",
  brown: "A52A2A",
  coral: "FF7F50",
  cyan: "00FFFF",
  darkblue: "00008B",
  darkgray: "A9A9A9",
  darkgreen: "006400",
  darkorange: "FF8C00",
  darkred: "8B0000",
  fuchsia: "FF00FF",
  gold: "FFD700",
  gray: "808080",
  green: "008000",
  indigo: "4B0082",
  ivory: "FFFFF0",
  khaki: "F0E68C",
  lavender: "E6E6FA",
  lightblue: "ADD8E6",
  lightgray: "D3D3D3",
  lightgreen: "90EE90",
  lightyellow: "FFFFE0",
  lime: "00FF00",
  magenta: "FF00FF",
  maroon: "800000",
  navy: "000080",
  olive: "808000",
  orange: "FFA500",
  pink: "FFC0CB",
  purple: "800080",
  red: "FF0000",
  silver: "C0C0C0",
  skyblue: "87CEEB",
  teal: "008080",
  tomato: "FF6347",
  turquoise: "40E0D0",
  violet: "EE82EE",
  white: "FFFFFF",
  whitesmoke: "F5F5F5",
  yellow: "FFFF00",
};

/** `#abc123`, `abc123`, `#abc` or an HTML name → `#ABC123`; anything else is InvalidArgument. */
export function colorOf(value: unknown): string {
  const text = textOf(value).trim();
  const byName = named[text.toLowerCase()];
  if (byName !== undefined) return `#${byName}`;
  const digits = /^#?([0-9a-f]{6}|[0-9a-f]{3})$/i.exec(text)?.[1];
  if (digits === undefined) throw new HostError("InvalidArgument");
  const six = digits.length === 6 ? digits : digits.replace(/./g, "$&$&");
  return `#${six.toUpperCase()}`;
}
