import { expect, test } from "vitest";
import { readReported, reportHref } from "./report-search";

test("a report names its record in the address", () => {
  expect(reportHref("deals", "aws")).toBe("/report?about=deals/aws");
  expect(readReported("deals/aws")).toEqual({ section: "deals", slug: "aws" });
  for (const about of ["", "deals", "deals/", "deals/a/b", "constructor/x"])
    expect(readReported(about)).toBeNull();
});
