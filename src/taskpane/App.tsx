import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneServices } from "./paneServices";
import { Notice } from "./components/Notice";
import { ReportPanel } from "./panels/report/ReportPanel";
import type { ExcelSupport } from "./startup/excelSupport";
import { usePaneTheme } from "./theme/usePaneTheme";
import type { OfficeColors } from "./theme/isDarkTheme";

const useStyles = makeStyles({
  pane: { minHeight: "100vh", boxSizing: "border-box", padding: "12px 16px 24px" },
  // Excel lays its own menu button over the upper right corner.
  header: { paddingRight: "40px", marginBottom: tokens.spacingVerticalM },
  title: {
    margin: 0,
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
  },
  subtitle: { margin: 0, color: tokens.colorNeutralForeground2, lineHeight: tokens.lineHeightBase300 },
});

interface AppProps {
  readonly support: ExcelSupport;
  readonly services: PaneServices;
  readonly officeColors: () => OfficeColors | undefined;
}

/** The pane: one heading, and the panel, or why there is none. */
export function App({ support, services, officeColors }: AppProps) {
  const theme = usePaneTheme(officeColors);
  return (
    <FluentProvider theme={theme}>
      <Pane support={support} services={services} />
    </FluentProvider>
  );
}

function Pane({ support, services }: Omit<AppProps, "officeColors">) {
  const styles = useStyles();
  const { city, title } = services.strategy;
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <h1 className={styles.title}>総合戦略KPI</h1>
        <p className={styles.subtitle}>{title.includes(city) ? title : `${city} ${title}`}</p>
      </header>
      <main>
        {support === "ready" && <ReportPanel services={services} />}
        {support === "tooOld" && (
          <Notice
            intent="warning"
            title="この Excel では使えません。"
            text="Excel 2021 以降、または Microsoft 365 の Excel でお使いください。Microsoft 365 をお使いのときは、［ファイル］→［アカウント］から更新すると使えるようになることがあります。"
          />
        )}
        {support === "notExcel" && (
          <Notice
            intent="info"
            title="Excel の中で開いてください。"
            text="この画面は Excel の［ホーム］タブにある「作業ウィンドウ」から開きます。"
          />
        )}
      </main>
    </div>
  );
}
