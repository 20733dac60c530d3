import { screen, within } from "@testing-library/react";
import { expect, it } from "vitest";
import { markRecord } from "@/lib/domain/records/marked-record";
import { renderInEditor } from "@/lib/testing/render-in-editor";
import { ReviewRecord } from "./review-record";
import type { Review } from "./review-view";

/** The page of a review as its reader finds it: by headings, links and words. */

const claim = (quote: string) => ({
  ...{ id: "x7", source: "reuters", stance: "asserts", rank: "normal", reason: null, locator: null, quote },
  value: { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" },
});
const deal = (title: string, quote: string) => ({
  ...{ slug: "first", title },
  terms: [{ key: "spend", label: "Spend", claims: [claim(quote)] }],
});
const place = "terms/spend/claims/x7";
const note = { id: "n1", text: "It says deal.", author: "Ada", createdAt: "2026-11-24T10:00:00Z" };

function review(overrides: Partial<Review> = {}): Review {
  const marked = markRecord(deal("A deal", "a $38 billion pact"), deal("A deal", "a $38 billion deal"));
  const main = {
    section: "deals",
    slug: "first",
    fate: "changed",
    changes: [],
    marked,
    isMain: true,
  } as const;
  return {
    ...{ id: "7b0c1f9e-3b1e-4a6e-9d57-0a3f5c2d1e4b", section: "deals", version: 1, status: "submitted" },
    ...{ message: "m", own: false, isPendingChange: false, mayAnswer: true, note: null, issues: [] },
    ...{ conflicts: [], changedSince: null, notes: [], rounds: [], records: [main] },
    sources: [
      {
        ...{ slug: "reuters", title: "A title", publisher: "Reuters", language: "en", isNew: false },
        url: "https://www.reuters.com/a",
      },
    ],
    effect: { weight: 0, terms: 0, dollars: null },
    sentences: [{ key: "spend", before: "$38 billion, per Reuters", after: "$38 billion, per Reuters" }],
    ...overrides,
  } as Review;
}

const nothing = async () => null;
const show = (overrides: Partial<Review> = {}) =>
  renderInEditor(<ReviewRecord review={review(overrides)} addNote={nothing} settleNote={nothing} />);

it("shows old beside new with the words that changed, and the source to check them against", () => {
  show();
  const term = screen.getByRole("article");
  expect(within(term).getByText("pact").tagName).toBe("DEL");
  expect(within(term).getByText("deal", { selector: "ins" })).toBeDefined();
  const [link] = within(term).getAllByRole("link", { name: "reuters.com" });
  expect(link?.getAttribute("href")).toBe("https://www.reuters.com/a");
  expect(within(term).getAllByText("$38 billion, per Reuters")).toHaveLength(1);
  expect(screen.getByText(/facts stay as they are/)).toBeDefined();
});

it("keeps remarks beside what they are about, and those whose place is gone where they are found", () => {
  const elsewhere = { ...note, id: "n2", text: "Gone by now.", place: "terms/old", settledBy: null };
  show({ notes: [{ ...note, place, settledBy: "Cy" }, elsewhere] });
  const term = screen.getByRole("article");
  expect(within(term).getByText("It says deal.")).toBeDefined();
  expect(within(term).getByText("settled by Cy")).toBeDefined();
  expect(within(term).queryByText("Gone by now.")).toBeNull();
  expect(screen.getByText("Gone by now.")).toBeDefined();
});

it("says what changed since the last look, and what cannot both be", () => {
  show({
    conflicts: ["title"],
    changedSince: [place],
    rounds: [{ number: 1, note: "See the claim", reviewer: "Ada", at: "2026-11-24T10:00:00Z" }],
  });
  expect(screen.getByText("1 place has changed since your last look")).toBeDefined();
  expect(screen.getAllByText("since your last look")).toHaveLength(1);
  expect(screen.getByText(/its author has to choose/)).toBeDefined();
});
