import { useEffect, useState } from "react";
import type { Theme } from "@fluentui/react-components";
import { isDarkTheme } from "./isDarkTheme";
import { paneTheme } from "./paneTheme";
import type { OfficeColors } from "./isDarkTheme";

/** The pane's theme, asked anew whenever the pane gets the focus: Excel tells of no change. */
export function usePaneTheme(officeColors: () => OfficeColors | undefined): Theme {
  const [dark, setDark] = useState(() => readDark(officeColors));
  useEffect(() => {
    const ask = () => setDark(readDark(officeColors));
    const system = window.matchMedia("(prefers-color-scheme: dark)");
    window.addEventListener("focus", ask);
    system.addEventListener("change", ask);
    return () => {
      window.removeEventListener("focus", ask);
      system.removeEventListener("change", ask);
    };
  }, [officeColors]);
  return paneTheme(dark);
}

function readDark(officeColors: () => OfficeColors | undefined): boolean {
  return isDarkTheme(officeColors(), window.matchMedia("(prefers-color-scheme: dark)").matches);
}
