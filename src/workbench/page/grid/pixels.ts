/** Points to pixels of the screen. */
export function pixels(points: number): number {
  return (points * 96) / 72;
}
