import { statusCourse } from "./statusCourse";

test.each([
  ["behind", "onTrack", "up"],
  ["onTrack", "onTrack", "same"],
  ["achieved", "regressed", "down"],
  ["mostlyOnTrack", "notAchievedImproved", "down"],
  ["onTrack", "achieved", "up"],
  ["notEvaluated", "achieved", null],
  ["achieved", "directionPending", null],
] as const)("[SM7] from %s last year to %s: %s", (last, now, course) => {
  expect(statusCourse(last, now)).toBe(course);
});
