// @vitest-environment happy-dom
import { act, cleanup, render, screen } from "@testing-library/react";
import { afterEach, expect, it } from "vitest";
import { LostTarget } from "./lost-target";

afterEach(() => {
  cleanup();
  location.hash = "";
});

function pageAt(hash: string): string {
  location.hash = hash;
  render(
    <>
      <LostTarget>It has gone.</LostTarget>
      <article id="spend" />
      <li id="c-7h2m4qz" />
    </>,
  );
  return screen.getByRole("status").textContent ?? "";
}

it.each(["", "#spend", "#c-7h2m4qz", "#top"])("says nothing at %s", (hash) => {
  expect(pageAt(hash)).toBe("");
});

it.each(["#spend-old", "#c-0000000", "#%"])("says that %s is not there", (hash) => {
  expect(pageAt(hash)).toBe("It has gone.");
});

it("follows the address", () => {
  pageAt("#spend-old");
  act(() => {
    location.hash = "#spend";
    dispatchEvent(new HashChangeEvent("hashchange"));
  });
  expect(screen.getByRole("status").textContent).toBe("");
});
