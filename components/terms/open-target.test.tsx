// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { OpenTarget } from "./open-target";

afterEach(() => {
  cleanup();
  location.hash = "";
});

function pageWith(hash: string) {
  location.hash = hash;
  const page = render(
    <>
      <article id="spend">
        <details data-claims>
          <summary>2 claims</summary>
          <ol>
            <li id="c-7h2m4qz" tabIndex={-1}>
              one
            </li>
            <li id="c-8j3n5rw" tabIndex={-1}>
              two
            </li>
          </ol>
        </details>
      </article>
      <article id="length">
        <details data-claims>
          <summary>0 claims</summary>
        </details>
      </article>
      <OpenTarget />
    </>,
  );
  const isOpen = (id: string) => page.container.querySelector<HTMLDetailsElement>(`#${id} details`)?.open;
  return { isOpen };
}

it("opens what is folded around a claim, and puts it in view with the focus on it", () => {
  const scroll = vi.spyOn(Element.prototype, "scrollIntoView");
  const { isOpen } = pageWith("#c-8j3n5rw");
  expect([isOpen("spend"), isOpen("length")]).toEqual([true, false]);
  expect(document.activeElement?.id).toBe("c-8j3n5rw");
  expect(scroll.mock.contexts.map((element) => (element as Element).id)).toEqual(["c-8j3n5rw"]);
});

it("opens the claims of a term, and nothing for what the page does not have", () => {
  expect(pageWith("#spend").isOpen("spend")).toBe(true);
  cleanup();
  for (const hash of ["#c-0000000", "#%", ""]) {
    expect(pageWith(hash).isOpen("spend")).toBe(false);
    cleanup();
  }
});

it("follows the address when it changes", () => {
  const { isOpen } = pageWith("");
  location.hash = "#c-7h2m4qz";
  dispatchEvent(new HashChangeEvent("hashchange"));
  expect(isOpen("spend")).toBe(true);
  expect(document.activeElement?.id).toBe("c-7h2m4qz");
});
