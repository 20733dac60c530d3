// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { UnreportedRecord } from "./absent-record";
import { NOUNS } from "./record-nouns";

afterEach(() => {
  cleanup();
  location.hash = "";
});

it("says to whoever follows a link to a part that the day has nothing of it", () => {
  location.hash = "#t-spend";
  render(<UnreportedRecord noun={NOUNS.deal} slug="first" known="2025-01-01" firstKnownOn="2025-11-03" />);
  const said = screen.getByRole("status");
  expect(said.textContent).toContain("nobody had reported it by the day");
  expect(said.querySelector("a")?.getAttribute("href")).toBe("/deals/first/revisions");
});
