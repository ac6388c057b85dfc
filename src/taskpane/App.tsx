import { FluentProvider, makeStyles, tokens } from "@fluentui/react-components";
import type { PaneContext } from "./paneContext";
import { Notice } from "./components/Notice";

import type { ExcelSupport } from "./startup/excelSupport";
import { Workspace } from "./Workspace";
import { usePaneTheme } from "./theme/usePaneTheme";
import type { OfficeColors } from "./theme/isDarkTheme";

const useStyles = makeStyles({
  // Lines end between phrases where the browser can tell, and never before a small kana.
  pane: {
    minHeight: "100vh",
    boxSizing: "border-box",
    padding: "12px 16px 24px",
    lineBreak: "strict",
    wordBreak: "auto-phrase",
  },
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
  readonly context: PaneContext;
  readonly officeColors: () => OfficeColors | undefined;
}

/** The pane: one heading, and the panel, or why there is none. */
export function App({ support, context, officeColors }: AppProps) {
  const theme = usePaneTheme(officeColors);
  return (
    <FluentProvider theme={theme}>
      <Pane support={support} context={context} />
    </FluentProvider>
  );
}

function Pane({ support, context }: Omit<AppProps, "officeColors">) {
  const styles = useStyles();
  const { city, title } = context.strategy;
  return (
    <div className={styles.pane}>
      <header className={styles.header}>
        <h1 className={styles.title}>総合戦略KPI</h1>
        <p className={styles.subtitle}>{title.includes(city) ? title : `${city} ${title}`}</p>
      </header>
      <main>
        {support === "ready" && <Workspace context={context} />}
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
