import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { leavesPage, wayOf } from "./follow-links";

const PAGE = `
  <a id="link" href="/fr/compare?c=x#rows" data-in-place="">a link</a>
  <a id="order" href="/terms?sort=amount" data-in-place="stay">another order of the same rows</a>
  <a id="same" href="/deals?q=a" data-in-place="">this very page</a>
  <a id="place" href="/deals?q=a#terms" data-in-place="">a place in it</a>
  <a id="plain" href="/ledger">a plain link</a>
  <a id="tab" href="/ledger" data-in-place="" target="_blank">another window</a>
  <a id="file" href="/deals.csv" data-in-place="" download>a file</a>
  <a id="away" href="https://example.org/" data-in-place="">another site</a>
  <ul data-plain-links="">
    <li><a id="listed" href="/deals/x">a page in a list</a></li>
    <li><a id="bib" href="/cite/entente.bib?of=x">a file in a list</a></li>
  </ul>`;

beforeEach(() => {
  history.replaceState(null, "", "/deals?q=a");
  document.body.innerHTML = PAGE;
});
afterEach(() => {
  document.body.innerHTML = "";
});

/** What is made of a click on what has that id. */
function clicked<Result>(
  read: (event: MouseEvent) => Result,
  id: string,
  how: MouseEventInit = {},
): Result | undefined {
  let result: Result | undefined;
  const listen = (event: MouseEvent) => {
    result = read(event);
    event.preventDefault();
  };
  document.addEventListener("click", listen, { once: true });
  const element = document.getElementById(id);
  element?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true, ...how }));
  return result;
}

describe("a click on a link", () => {
  it("is followed by the router where the link says so, with its query and its place", () => {
    expect(clicked(wayOf, "link")).toEqual({ href: "/fr/compare?c=x#rows", scroll: true });
    expect(clicked(wayOf, "order")).toEqual({ href: "/terms?sort=amount", scroll: false });
    expect(clicked(wayOf, "same")).toEqual({ href: "/deals?q=a", scroll: true });
    expect(clicked(wayOf, "listed")).toEqual({ href: "/deals/x", scroll: true });
  });

  it("is the browser's for places in the page, plain links, files, other windows and other sites", () => {
    for (const id of ["place", "plain", "tab", "file", "away", "bib"])
      expect(clicked(wayOf, id), id).toBeNull();
  });

  it("is the browser's when it asks for another window, or somebody has taken it", () => {
    for (const how of [
      { metaKey: true },
      { ctrlKey: true },
      { shiftKey: true },
      { altKey: true },
      { button: 1 },
    ])
      expect(clicked(wayOf, "link", how)).toBeNull();
    document.getElementById("link")?.addEventListener("click", (event) => event.preventDefault());
    expect(clicked(wayOf, "link")).toBeNull();
  });

  it("leaves the page unless it leads to the page itself", () => {
    expect(clicked(leavesPage, "plain")).toBe(true);
    expect(clicked(leavesPage, "link")).toBe(true);
    expect(clicked(leavesPage, "same")).toBe(false);
    expect(clicked(leavesPage, "away")).toBe(false);
  });
});
