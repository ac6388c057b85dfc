import { paperCase } from "../../../test/support/paperCases";
import { defaultReportChoice, planReport } from "./planReport";
import { reportOutputs } from "./reportOutput";
import { sheetsOfOutput } from "./sheetsOfOutput";

const { input } = paperCase({ count: 2 });

test.each(reportOutputs.filter((output) => output !== "status"))(
  "%s is made of the sheets it is said to be",
  (output) => {
    const status = planReport(input).map(({ key }) => key);
    const more = planReport(input, { ...defaultReportChoice, outputs: [output] }).map(({ key }) => key);
    expect(more.filter((key) => !status.includes(key))).toEqual(sheetsOfOutput[output]);
  },
);

test("the status is made of the sheets it is said to be; that of the mapping where there is one", () => {
  expect([...planReport(input).map(({ key }) => key), "mapping"]).toEqual(sheetsOfOutput.status);
});
