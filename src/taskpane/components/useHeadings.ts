import { makeStyles, tokens } from "@fluentui/react-components";

/** The heading of a section (h2) and a paragraph under it, the same in every panel. */
export const useHeadings = makeStyles({
  heading: {
    margin: 0,
    fontSize: tokens.fontSizeBase400,
    lineHeight: tokens.lineHeightBase400,
    fontWeight: tokens.fontWeightSemibold,
  },
  text: { margin: 0, lineHeight: tokens.lineHeightBase300 },
});
