/** Relative luminance of a colour `#RRGGBB`, 0 black to 1 white (WCAG 2). */
export function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(color.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast of black text on a fill, 1 to 21 (WCAG 2). [SC2] */
export function contrastWithBlack(fill: string): number {
  return (luminance(fill) + 0.05) / 0.05;
}
