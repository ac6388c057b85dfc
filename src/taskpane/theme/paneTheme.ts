import { webDarkTheme, webLightTheme } from "@fluentui/react-components";
import type { Theme } from "@fluentui/react-components";

/** Fluent's own stack names no Japanese face, and the browser's choice differs from PC to PC. */
const fontFamilyBase = '"Yu Gothic UI", "Hiragino Sans", Meiryo, "BIZ UDPGothic", "Segoe UI", sans-serif';

export function paneTheme(dark: boolean): Theme {
  return { ...(dark ? webDarkTheme : webLightTheme), fontFamilyBase };
}
