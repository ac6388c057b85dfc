import { evaluated } from "../../../test/support/indicatorFixture";
import { averageRate } from "./averageRate";

test("[SM6] each value is limited to 0–100 % and n is of those that have the rate", () => {
  const rows = [evaluated({}, 400), evaluated({}, 50), evaluated({}, 150), evaluated({ target: "↑" }, 150)];
  expect(averageRate(rows, "progressRate")).toEqual({ mean: 0.5, n: 3 });
});

test("[SM6] no average of nothing", () => {
  expect(averageRate([evaluated({ target: "↑" }, 150)], "progressRate")).toEqual({ mean: null, n: 0 });
});
