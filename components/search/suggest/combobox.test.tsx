import { fireEvent } from "@testing-library/react";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { Suggestion, Suggestions } from "@/lib/views/suggestions";
import { attachCombobox, nextOf } from "./combobox";
import { startSuggesting } from "./load-suggest";

const item = (label: string): Suggestion => ({ kind: "Deal", label, detail: null, href: `/deals/${label}` });

let stop = () => {};
const picked = vi.fn();
const input = () => document.querySelector<HTMLInputElement>("#field") as HTMLInputElement;
const isOpen = () => input().getAttribute("aria-expanded") === "true";
const options = () => [...document.querySelectorAll("[role=option]")];
const active = () =>
  document.getElementById(input().getAttribute("aria-activedescendant") ?? "none")?.textContent;

function attach(ask: (text: string, signal: AbortSignal) => Promise<Suggestions>) {
  document.body.innerHTML = `<form><input id="field" name="q"><div id="frame"></div></form>`;
  const frame = document.getElementById("frame") as HTMLElement;
  stop = attachCombobox({ input: input(), frame, label: "Suggestions", ask, pick: picked });
  input().focus();
}

async function type(text: string, ms = 500) {
  input().value = text;
  fireEvent.input(input());
  await vi.advanceTimersByTimeAsync(ms);
}

beforeEach(() => {
  vi.useFakeTimers();
  picked.mockReset();
});
afterEach(() => {
  stop();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe("a field that suggests", () => {
  it("asks once typing rests, says how many there are, and is a combobox", async () => {
    const ask = vi.fn(async (_text: string) => ({
      items: [item("a"), item("b")],
      instead: null,
      status: "2 suggestions.",
    }));
    attach(ask);
    await type("aw", 20);
    await type("aws");
    expect(ask.mock.calls.map(([text]) => text)).toEqual(["aws"]);
    expect(input().getAttribute("role")).toBe("combobox");
    expect(isOpen()).toBe(true);
    expect(document.querySelector("[role=listbox]")?.id).toBe(input().getAttribute("aria-controls"));
    expect(document.querySelector("[role=status]")?.textContent).toBe("2 suggestions.");
  });

  it("asks nothing for one letter, nor twice for the same", async () => {
    const ask = vi.fn(async () => ({ items: [item("a")], instead: null, status: "" }));
    attach(ask);
    await type("a");
    expect(ask).not.toHaveBeenCalled();
    for (const text of ["aws", "aw", "aws"]) await type(text);
    expect(ask).toHaveBeenCalledTimes(2);
  });

  it("is walked by arrows, picked from by Enter, and closed by Escape", async () => {
    attach(async () => ({ items: [item("a"), item("b")], instead: null, status: "2 suggestions." }));
    await type("aws");
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    expect(active()).toContain("b");
    expect(options()[1]?.getAttribute("aria-selected")).toBe("true");
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    expect(active()).toBeUndefined();
    fireEvent.keyDown(input(), { key: "ArrowUp" });
    fireEvent.keyDown(input(), { key: "Enter" });
    expect(picked).toHaveBeenCalledWith(item("b"));
    expect(isOpen()).toBe(false);
    fireEvent.keyDown(input(), { key: "ArrowDown" });
    expect(fireEvent.keyDown(input(), { key: "Escape" })).toBe(false);
    expect(isOpen()).toBe(false);
  });

  it("leaves Enter to the form where nothing is chosen", async () => {
    attach(async () => ({ items: [item("a")], instead: null, status: "" }));
    await type("aws");
    expect(fireEvent.keyDown(input(), { key: "Enter" })).toBe(true);
    expect(picked).not.toHaveBeenCalled();
  });

  it("shows only the answer to what was typed last, and survives a failure", async () => {
    let fail = false;
    attach(async (text, signal) => {
      await new Promise((done) => setTimeout(done, text === "slow" ? 1_000 : 10));
      if (fail) throw new Error("no network");
      if (signal.aborted) throw new DOMException("", "AbortError");
      return { items: [item(text)], instead: null, status: "" };
    });
    await type("slow", 200);
    await type("fast", 2_000);
    expect(options().map(({ textContent }) => textContent)).toEqual(["fastDeal"]);
    fail = true;
    await type("broken", 2_000);
    expect(isOpen()).toBe(false);
  });

  it("puts in text, never markup", async () => {
    attach(async () => ({ items: [item("<img src=x onerror=alert(1)>")], instead: null, status: "" }));
    await type("img");
    expect(document.querySelector("img")).toBeNull();
    expect(options()[0]?.textContent).toContain("<img");
  });
});

it("an arrow walks a ring of which the field is one place", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 40 }), (count, steps) => {
      let at = -1;
      for (let step = 0; step < steps; step++) at = nextOf(at, count, 1);
      for (let step = 0; step < steps; step++) at = nextOf(at, count, -1);
      expect(at).toBe(-1);
    }),
  );
});

it("a form is sent with the record that was picked, under the name of the field", async () => {
  const asked: string[] = [];
  vi.stubGlobal("fetch", async (address: string) => {
    asked.push(address);
    return Response.json({
      items: [{ ...item("AWS–OpenAI"), value: "aws-openai@2025-12-31" }],
      ...{ instead: null, status: "1 suggestion." },
    });
  });
  document.body.innerHTML = `<form><input type="hidden" name="known" value="2026-01-01"><input id="field" name="c"><div id="frame"></div></form>`;
  const sent: string[][] = [];
  const form = document.forms[0] as HTMLFormElement;
  form.requestSubmit = () => void sent.push([...new FormData(form).getAll("c")].map(String));
  stop = startSuggesting(input(), document.getElementById("frame") as HTMLElement, {
    asker: "compare",
    label: "Deals and partnerships",
  });
  input().focus();
  await type("aws 2025");
  expect(asked).toEqual(["/suggest?q=aws+2025&of=compare&known=2026-01-01"]);
  fireEvent.click(options()[0] as Element);
  expect(sent).toEqual([["aws-openai@2025-12-31"]]);
  await vi.advanceTimersByTimeAsync(1);
  expect(input().name).toBe("c");
});
