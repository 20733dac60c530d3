import { AsyncLocalStorage } from "node:async_hooks";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { LANGUAGE_STORAGE } from "@/lib/language/current";
import type { Language } from "@/lib/language/languages";
import { NO_CLOCKS, toClocks } from "./clocks";

const TODAY = "2026-11-28";
const shared = globalThis as { [LANGUAGE_STORAGE]?: AsyncLocalStorage<Language> | undefined };
const before = shared[LANGUAGE_STORAGE];
const pages = new AsyncLocalStorage<Language>();

beforeAll(() => {
  shared[LANGUAGE_STORAGE] = pages;
});
afterAll(() => {
  shared[LANGUAGE_STORAGE] = before;
});

/** A key as answers are kept by. */
const keyOn = (page: Language, lang?: "en" | "fr") =>
  pages.run(page, () => JSON.stringify(toClocks({ ...NO_CLOCKS, lang }, TODAY)));

describe("the language of what is read", () => {
  it("is that of the page, and another in the key of what is kept", () => {
    expect(JSON.parse(keyOn("fr"))).toEqual({ on: TODAY, known: null, lang: "fr" });
    expect(JSON.parse(keyOn("en"))).toEqual({ on: TODAY, known: null });
  });

  it("is what the address asks for before that of the page", () => {
    expect(keyOn("fr", "en")).toBe(keyOn("en"));
    expect(keyOn("en", "fr")).toBe(keyOn("fr"));
  });

  it("is English for pages that tests read", () => {
    for (const page of ["en-xa", "ar-xb"] as const) expect(keyOn(page)).toBe(keyOn("en"));
    expect(toClocks(NO_CLOCKS, TODAY)).toEqual({ on: TODAY, known: null });
  });
});
