import { text } from "node:stream/consumers";
import { createElement } from "react";
import { prerenderToNodeStream } from "react-dom/static";
import { beforeAll, expect, it, vi } from "vitest";
import { ClientWordsProvider } from "@/components/ui/language/client-words";
import { clientWords } from "@/lib/language/words";
import { loadShippedDataset } from "@/lib/testing/dataset";
import { multiplyDeals } from "@/lib/testing/multiply-deals";
import OrganizationPage from "../../organizations/[slug]/page";
import SourcePage from "../../sources/[slug]/page";
import PartnershipPage from "./page";

/** The page of a record with very many deals leads to its other pages, and each of these is a page. */

const PATIENCE_MS = 120_000;

beforeAll(async () => {
  await loadShippedDataset();
  await multiplyDeals(6);
}, PATIENCE_MS);

// The timeline's body is brought by the bundler alone, the address by Next.
vi.mock("@/components/timeline/timeline-figure", () => ({ TimelineFigure: () => null }));

vi.mock("next/navigation", async (original) => ({
  ...(await original<object>()),
  useSearchParams: () => new URLSearchParams(),
}));

type Page = typeof PartnershipPage;

async function pageAt(Page: Page, slug: string, query: Record<string, string>): Promise<string> {
  const props = { params: Promise.resolve({ slug }), searchParams: Promise.resolve(query) };
  const children = await Page(props);
  const { prelude } = await prerenderToNodeStream(
    createElement(ClientWordsProvider, { words: clientWords(), children }),
  );
  return (await text(prelude)).replaceAll("<!-- -->", "");
}

const linkTo = (page: string, side: "prev" | "next") =>
  new RegExp(`<a[^>]*rel="${side}"[^>]*>`).exec(page)?.[0].match(/[?&]cursor=([\w-]+)/)?.[1] ?? null;

it.each([
  ["partnerships", PartnershipPage, "microsoft-openai"],
  ["organizations", OrganizationPage, "openai"],
  ["sources", SourcePage, "cnyes-aws-2025"],
] as const)("%s", { timeout: PATIENCE_MS }, async (noun, Page, slug) => {
  const on = "2026-01-01";
  const first = await pageAt(Page, slug, { on });
  expect(linkTo(first, "prev")).toBeNull();
  const cursor = linkTo(first, "next");
  if (cursor === null) throw new Error("no other page");
  const second = await pageAt(Page, slug, { on, cursor });
  expect(linkTo(second, "prev")).not.toBeNull();
  expect(second).toContain(`/${noun}/${slug}`);
  const deals = (page: string) => new Set(page.match(/\/deals\/[\w-]+\?on=2026-01-01"/g));
  expect(deals(second).size).toBeGreaterThan(2);
  expect([...deals(second)].some((deal) => !deals(first).has(deal))).toBe(true);
});
