/** The colours Office tells; Excel on the web tells none. */
export interface OfficeColors {
  readonly isDarkTheme?: boolean;
  readonly bodyBackgroundColor?: string;
}

/** Dark or light, by the surest word there is: Office's own, its background colour, the system's wish. */
export function isDarkTheme(office: OfficeColors | undefined, systemPrefersDark: boolean): boolean {
  if (office?.isDarkTheme !== undefined) return office.isDarkTheme;
  const background = luminance(office?.bodyBackgroundColor);
  return background === null ? systemPrefersDark : background < 0.5;
}

/** Perceived lightness 0..1 of #RRGGBB; null where it is none. */
function luminance(color: string | undefined): number | null {
  const parts = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(color ?? "");
  if (parts === null) return null;
  const [red, green, blue] = parts.slice(1).map((part) => Number.parseInt(part, 16) / 255);
  return 0.299 * (red ?? 0) + 0.587 * (green ?? 0) + 0.114 * (blue ?? 0);
}
