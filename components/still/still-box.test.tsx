import { render, waitFor } from "@testing-library/react";
import { renderToStaticMarkup } from "react-dom/server";
import { afterEach, describe, expect, it, vi } from "vitest";
import { PAGE_TEXTS } from "@/lib/url/page-texts";
import { StillBox } from "./still-box";

afterEach(() => vi.unstubAllGlobals());

const LINES = "<details><summary>12 terms</summary><p>One</p></details>";

describe("a still part in the browser", () => {
  it("is what was sent; on the way back, made from the data of a document, what stood there with what was unfolded", () => {
    const first = render(<StillBox id="still--terms" of="a1" html={LINES} />);
    first.container.querySelector("details")?.setAttribute("open", "");
    first.unmount();
    const { container } = render(<StillBox id="still--terms" of="a1" html={null} />);
    expect(container.querySelector("details[open] p")?.textContent).toBe("One");
  });

  it("is another one when another reading is shown in its place", () => {
    const { container, rerender } = render(<StillBox id="still--terms" of="b1" html={LINES} />);
    rerender(<StillBox id="still--terms" of="b2" html="<p>Two</p>" />);
    expect(container.textContent).toBe("Two");
    rerender(<StillBox id="still--terms" of="b1" html={null} />);
    expect(container.querySelector("summary")?.textContent).toBe("12 terms");
  });

  it("becomes HTML from what the page has by its name, and its data does not say it again", () => {
    const texts = new Map([["d1", LINES]]);
    Object.assign(globalThis, { [PAGE_TEXTS]: { getStore: () => texts } });
    const html = renderToStaticMarkup(<StillBox id="still--terms" of="d1" html={null} />);
    Reflect.deleteProperty(globalThis, PAGE_TEXTS);
    expect(html).toBe(`<div id="still--terms">${LINES}</div>`);
  });

  it("is the body of a table where rows stand in it", () => {
    const rows = "<tr><td>AWS</td></tr><tr><td>Oracle</td></tr>";
    const { container } = render(
      <table>
        <StillBox id="still--rows" as="tbody" of="r1" html={rows} />
      </table>,
    );
    expect(
      [...container.querySelectorAll("table > tbody > tr > td")].map(({ textContent }) => textContent),
    ).toEqual(["AWS", "Oracle"]);
  });

  it("is asked for again where it was neither sent nor left", async () => {
    const page = `<div id="still--terms">${LINES}</div>`;
    vi.stubGlobal("fetch", async () => new Response(page));
    const { container } = render(<StillBox id="still--terms" of="never-seen" html={null} />);
    await waitFor(() => expect(container.querySelector("summary")?.textContent).toBe("12 terms"));
  });
});
