import { departmentOptions } from "./departmentOptions";
import { reportOptions } from "./reportOptions";

test.each([
  [["--department-sheets", "照会"], { folder: "照会", round: "final", deadline: null, inquirer: null }],
  [
    ["--department-sheets=照会", "--round", "見込", "--deadline", "令和８年６月30日", "--inquirer", "政策推進課"],
    { folder: "照会", round: "expected", deadline: "令和８年６月30日", inquirer: "政策推進課" },
  ],
  [[], null],
])("%j", (argv, expected) => {
  expect(reportOptions(argv).departments).toEqual(expected);
});

test.each([
  [["--round", "見込"], "--department-sheets"],
  [["--department-sheets", "照会", "--round", "速報"], "速報"],
  [["--department-sheets", "照会", "--out", "x.xlsx"], "--out"],
  [["--department-sheets", "照会", "--csv", "x.csv"], "--csv"],
])("%j is refused", (argv, said) => {
  expect(() => reportOptions(argv)).toThrow(said);
});

test("nothing asked, nothing written", () => {
  expect(departmentOptions(new Map())).toBeNull();
});
