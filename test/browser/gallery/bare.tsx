import { Button, FluentProvider, webLightTheme } from "@fluentui/react-components";
import { createRoot } from "react-dom/client";

/** The least a page of this library can be: what the pane's own start is measured against. */
const place = document.getElementById("bare");
if (place !== null) {
  createRoot(place).render(
    <FluentProvider theme={webLightTheme}>
      <Button>作成</Button>
    </FluentProvider>,
  );
}
