export interface Era {
  readonly name: string;
  readonly letter: string;
  /** The fiscal year that is year 1 of the era. */
  readonly firstYear: number;
}

/** Eras a plan can name, latest first. R1 and H31 are the same fiscal year; it is shown as 令和元年度. [YR2] */
export const eras: readonly Era[] = [
  { name: "令和", letter: "R", firstYear: 2019 },
  { name: "平成", letter: "H", firstYear: 1989 },
  { name: "昭和", letter: "S", firstYear: 1926 },
];
