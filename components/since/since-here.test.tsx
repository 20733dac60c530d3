import { render, screen } from "@testing-library/react";
import fc from "fast-check";
import { beforeEach, expect, test, vi } from "vitest";
import { client } from "@/lib/language/en/client";
import { type Seen, seenOf, withSeen } from "./seen";

beforeEach(() => {
  vi.resetModules(); // as when a page is loaded anew
});

async function visit(revision: number, today: string, says = false): Promise<string | null> {
  vi.resetModules();
  const { SinceHere } = await import("./since-here");
  const { ClientWordsProvider } = await import("@/components/ui/language/client-words");
  const { unmount } = render(
    <ClientWordsProvider words={client}>
      <SinceHere noun="deals" slug="first" revision={revision} today={today} />
    </ClientWordsProvider>,
  );
  // The words come when there is something to say.
  const link = await screen.findByRole("link", {}, { timeout: says ? 5_000 : 200 }).catch(() => null);
  const words = link && `${link.parentElement?.textContent} ${link.getAttribute("href")}`;
  unmount();
  return words;
}

test("says what changed since the last visit, once, and nothing on the first", async () => {
  localStorage.clear();
  expect(await visit(2, "2026-11-01")).toBeNull();
  expect(await visit(2, "2026-11-02")).toBeNull();
  expect(await visit(5, "2026-11-24", true)).toBe(
    "Changed since you were here on 2 November 2026: what 3 saves changed /deals/first/revisions/compare/2...5",
  );
  expect(await visit(5, "2026-11-24")).toBeNull();
  localStorage.setItem("entente.seen", "{broken");
  expect(await visit(6, "2026-11-25")).toBeNull();
});

test("what was seen last is found again, whatever stood there; the memory stays bounded", () => {
  const seen = fc.record({ revision: fc.integer({ min: 1, max: 1e6 }), on: fc.constant("2026-11-24") });
  fc.assert(
    fc.property(
      fc.option(fc.string()),
      fc.array(fc.tuple(fc.string(), seen), { minLength: 1 }),
      (start, visits) => {
        const text = visits.reduce<string | null>((kept, [key, one]) => withSeen(kept, key, one), start);
        const [key, last] = visits.at(-1) as [string, Seen];
        expect(seenOf(text, key)).toEqual(last);
      },
    ),
  );
  let text: string | null = null;
  for (let i = 0; i < 500; i++) text = withSeen(text, `deals/${i}`, { revision: 1, on: "2026-11-24" });
  expect(JSON.parse(text ?? "")).toHaveLength(300);
});
