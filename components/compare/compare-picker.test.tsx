import { act, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type CompareSearch, MOST_COLUMNS } from "@/lib/url/compare-search";
import { AddColumn } from "./compare-picker";

const FOUND = {
  data: {
    groups: [
      { hits: [{ kind: "partnership", slug: "aws-openai", name: "AWS–OpenAI" }] },
      { hits: [{ kind: "deal", deal: { slug: "aws-openai-2025-compute", title: "Compute agreement" } }] },
      { hits: [{ kind: "source", slug: "sec-2025", name: "A filing" }] },
    ],
  },
};

const searchFor = (...c: string[]): CompareSearch => ({
  ...{ c, differences: false, group: [], kind: [], state: [], standing: [], changeSet: null },
  ...{ on: null, known: "2026-01-01" },
});
const pass = (ms: number) => act(() => vi.advanceTimersByTimeAsync(ms));
const field = () => screen.getByLabelText<HTMLInputElement>("Add a deal or partnership");
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const suggested = () =>
  [...document.querySelectorAll("datalist option")].map((option) => option.getAttribute("value"));

/** The network of a browser: every address that is asked for, and what comes back. */
function answerWith(respond: () => Response) {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return respond();
  });
  return asked;
}

beforeEach(() => void vi.useFakeTimers());
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("the picker of a comparison", () => {
  it("asks the record once typing rests, and suggests what can be compared", async () => {
    const asked = answerWith(() => Response.json(FOUND));
    render(<AddColumn search={searchFor("azure-openai")} />);
    type("aws");
    type("aws open");
    expect(asked).toEqual([]);
    await pass(500);
    expect(asked).toEqual(["/api/v1/search?q=aws%20open&limit=8"]);
    expect(suggested()).toEqual(["aws-openai", "aws-openai-2025-compute"]);
  });

  it("asks nothing for a single letter", async () => {
    const asked = answerWith(() => Response.json(FOUND));
    render(<AddColumn search={searchFor()} />);
    type("a");
    await pass(500);
    expect(asked).toEqual([]);
  });

  it("can be filled in by hand when nothing answers", async () => {
    answerWith(() => new Response("", { status: 500 }));
    render(<AddColumn search={searchFor()} />);
    type("aws-openai@2025-02-01");
    await pass(500);
    expect(suggested()).toEqual([]);
    expect(field().value).toBe("aws-openai@2025-02-01");
  });

  it("sends the columns that stand, the new one after them, and the clocks: without scripts too", () => {
    const { container } = render(<AddColumn search={searchFor("aws-openai", "azure-openai")} />);
    type("google-anthropic");
    const form = container.querySelector("form");
    const sent = [...new FormData(form ?? undefined)];
    expect(form?.getAttribute("action")).toBe("/compare");
    expect(sent.filter(([name]) => name === "c").map(([, value]) => value)).toEqual([
      ...["aws-openai", "azure-openai", "google-anthropic"],
    ]);
    expect(sent).toContainEqual(["known", "2026-01-01"]);
  });

  it("says that it is full, and offers no field, at the most columns", () => {
    const columns = Array.from({ length: MOST_COLUMNS }, (_, index) => `deal-${index}`);
    render(<AddColumn search={searchFor(...columns)} />);
    expect(screen.queryByRole("textbox")).toBeNull();
    expect(screen.getByText(/Remove one to add another/)).toBeTruthy();
  });
});
