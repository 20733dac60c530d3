import { render, waitFor } from "@testing-library/react";
import { afterEach, describe, expect, it, vi } from "vitest";
import { STILL_MARK } from "@/lib/url/still-mark";
import { StillBox } from "./still-box";

afterEach(() => vi.unstubAllGlobals());

const LINES = `${STILL_MARK}<details><summary>12 terms</summary><p>One</p></details>`;

describe("a still part in the browser", () => {
  it("is what was sent; on the way back, made from the data of a document, what stood there with what was unfolded", () => {
    const first = render(<StillBox id="still--terms" of="a1" html={LINES} />);
    first.container.querySelector("details")?.setAttribute("open", "");
    first.unmount();
    const { container } = render(<StillBox id="still--terms" of="a1" html={STILL_MARK} />);
    expect(container.querySelector("details[open] p")?.textContent).toBe("One");
  });

  it("is another one when another reading is shown in its place", () => {
    const { container, rerender } = render(<StillBox id="still--terms" of="b1" html={LINES} />);
    rerender(<StillBox id="still--terms" of="b2" html={`${STILL_MARK}<p>Two</p>`} />);
    expect(container.textContent).toBe("Two");
    rerender(<StillBox id="still--terms" of="b1" html={STILL_MARK} />);
    expect(container.querySelector("summary")?.textContent).toBe("12 terms");
  });

  it("is asked for again where it was neither sent nor left", async () => {
    const page = `<div id="still--terms">${LINES}</div>`;
    vi.stubGlobal("fetch", async () => new Response(page));
    const { container } = render(<StillBox id="still--terms" of="never-seen" html={STILL_MARK} />);
    await waitFor(() => expect(container.querySelector("summary")?.textContent).toBe("12 terms"));
  });
});
