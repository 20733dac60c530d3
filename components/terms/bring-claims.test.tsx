// @vitest-environment happy-dom
import { cleanup, fireEvent, render, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it, vi } from "vitest";

vi.mock("next/navigation", () => ({ useSearchParams: () => new URLSearchParams() }));

const { BringClaims } = await import("./bring-claims");

const DEAL = `<!doctype html><article id="spend"><details data-claims><summary>line</summary>
  <div><p id="c-7h2m4qz">the quote</p></div></details></article>`;

/** A line as a page of many deals has it; each test another deal, since pages are remembered. */
function pageWith(slug: string) {
  const page = render(
    <>
      <article className="term">
        <details data-claims>
          <summary>$38 billion</summary>
          <div>
            <p>the sentence</p>
            <a href={`/deals/${slug}#spend`} data-term-of="">
              1 claim
            </a>
          </div>
        </details>
      </article>
      <BringClaims />
    </>,
  );
  const details = page.container.querySelector("details");
  if (details === null) throw new Error("no line");
  const open = () => {
    details.open = true;
    fireEvent(details, new Event("toggle"));
  };
  return { details, open };
}

const answer = vi.fn<(address: string) => Promise<Response>>();
beforeEach(() => {
  answer.mockReset();
  vi.stubGlobal("fetch", answer);
});
afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

it("brings what the deal's own page says of the term when its line is unfolded, once", async () => {
  answer.mockImplementation(async () => new Response(DEAL));
  const { details, open } = pageWith("one");
  expect(answer).not.toHaveBeenCalled();
  open();
  await waitFor(() => expect(details.textContent).toContain("the quote"));
  open();
  expect(answer).toHaveBeenCalledTimes(1);
  expect(details.querySelectorAll("#c-7h2m4qz")).toHaveLength(1);
});

it("leaves the link to the deal where nothing can be brought, and tries again", async () => {
  answer.mockImplementation(async () => new Response("busy", { status: 503 }));
  const { details, open } = pageWith("two");
  open();
  await waitFor(() => expect(details.querySelector("div")?.dataset.brought).toBeUndefined());
  expect(details.querySelector("a")?.textContent).toBe("1 claim");
  answer.mockImplementation(async () => new Response(DEAL));
  open();
  await waitFor(() => expect(details.textContent).toContain("the quote"));
});
