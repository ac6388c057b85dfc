/** @jest-environment jsdom */
import "@testing-library/jest-dom";
import { render, screen, waitFor } from "@testing-library/react";
import userEvent from "@testing-library/user-event";
import { foundIn } from "../../../../test/support/paneContext";
import { staffWorkbook } from "../../../../test/support/staffWorkbook";
import { kitamotoStrategy } from "../../../core/strategy/kitamoto/kitamotoStrategy";
import { FoundSummary } from "./FoundSummary";
import { suggestionsHeading } from "./sectionIds";

test("pressed before what waits has arrived, it goes there as soon as it does", async () => {
  const findings = (await foundIn(kitamotoStrategy, staffWorkbook)).findingsWith([]);
  Element.prototype.scrollIntoView = jest.fn();
  render(<FoundSummary findings={findings} reading={false} failure={null} onReread={jest.fn()} />);
  await userEvent.click(screen.getByRole("button", { name: /^確認が必要/ }));
  expect(document.querySelector(`#${suggestionsHeading}`)).toBeNull();

  const heading = document.createElement("h2");
  heading.id = suggestionsHeading;
  heading.tabIndex = -1;
  document.body.append(heading);
  await waitFor(() => expect(heading).toHaveFocus());
});
