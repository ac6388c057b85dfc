import type { Scheme } from "../scheme";
import { standardScheme } from "../standardScheme";

/**
 * 滋賀県型: the progress, one decimal, limited to 0–100 %. [PB5]
 * Source: 滋賀県基本構想実施計画. The prefecture grades nothing: the bands are the standard's.
 */
export const shigaScheme: Scheme = {
  ...standardScheme,
  id: "shiga",
  name: "滋賀県型",
  printAbove: 1,
  printBelow: 0,
  beyondRange: "limit",
  capUnmet: false,
};
