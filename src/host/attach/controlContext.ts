import type { Host } from "../createHost";

/** Office's own theme as numbers, white. */
const theme = {
  bodyBackgroundColor: 0xff_ff_ff,
  bodyForegroundColor: 0x26_26_26,
  controlBackgroundColor: 0xff_ff_ff,
  controlForegroundColor: 0x26_26_26,
};
const excel = 1;
const clientMode = { readWrite: 0, readOnly: 1 };

const documentOpened = 2;

/** What Office for Windows tells the page about itself and the document (`window.external.GetContext()`). */
export function controlContext(host: Host, language: string, documentAddress: string) {
  const settings = new Map<string, string>();
  return {
    GetAppType: () => excel,
    GetSolutionRef: () => "sogo-senryaku-kpi",
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => language,
    GetAppDataLocale: () => language,
    GetDocUrl: () => documentAddress,

    GetAppCapabilities: () => (host.model.readOnly ? clientMode.readOnly : clientMode.readWrite),
    GetActivationMode: () => documentOpened,
    GetControlIntegrationLevel: () => 1,
    GetSolutionToken: () => "",
    GetSupportedMatrix: () => JSON.stringify(host.requirementSets),
    GetHostFullVersion: () => "16.0.15407.10000",
    GetFeaturesForSolution: () => "{}",
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () => JSON.stringify(theme),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: readonly string[], values: readonly string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ""));
      },
    }),
  };
}
