import jsonld from "jsonld";
import { describe, expect, test } from "vitest";
import { englishWordsIn } from "@/lib/testing/english/vocabulary";
import { inLanguage } from "@/lib/testing/in-language";
import type { DealPageView } from "@/lib/views/deal-page";
import type { OrganizationView } from "@/lib/views/organization";
import type { PartnershipView } from "@/lib/views/partnership";
import type { ClaimView, TermView } from "@/lib/views/parts";
import { dealJsonLd, organizationJsonLd, partnershipJsonLd, recordJsonLd } from "./json-ld";

const ORIGIN = "https://entente.example";

/** schema.org's own context says so much of it as is needed here: every word is one of its vocabulary. */
const VOCABULARY = { "@context": { "@vocab": "http://schema.org/" } };

/** What stands in the test's record as it is. */
const OF_THE_RECORD = ["$38 billion", "Value\u00a0: $38 billion"];

/** Every text of it but the names of types, licences and forms. */
function textsOf(value: unknown): string[] {
  if (typeof value === "string") return [value];
  if (Array.isArray(value)) return value.flatMap(textsOf);
  const said = Object.entries(value ?? {}).filter(
    ([name]) => !/^@|^(license|encodingFormat|appearance)$/.test(name),
  );
  return said.flatMap(([, inner]) => textsOf(inner));
}

/** What another project's reader of JSON-LD finds: each thing's types and properties. */
async function parsed(data: object): Promise<string> {
  const documentLoader = async (url: string) => ({
    contextUrl: null,
    documentUrl: url,
    document: VOCABULARY,
  });
  return (await jsonld.toRDF(JSON.parse(JSON.stringify(data)), {
    ...{ documentLoader, format: "application/n-quads", safe: true },
  })) as string;
}

const claim = (rank: ClaimView["rank"], reason: string | null) =>
  ({
    ...{ id: "7h2m4qz", rank, reason, display: "$38 billion", quote: "q" },
    source: {
      publisher: "Reuters",
      url: "https://example.org/a",
      publishedOn: { edtf: "2025-11~", words: "" },
    },
  }) as unknown as ClaimView;

const term = (claims: readonly ClaimView[]) =>
  ({ key: "value", label: "Value", deal: { slug: "a-b" }, claims }) as unknown as TermView;

const deal = (claims: readonly ClaimView[]) =>
  ({
    ...{ slug: "a-b", shortId: "k3v9m2q", title: "A </script> B", revision: 3, terms: [term(claims)] },
    partnership: { slug: "a", name: "A–B" },
    parties: [{ organization: { slug: "openai", name: "OpenAI" }, roles: ["customer"] }],
    announcedOn: { edtf: "2025-11-03", words: "" },
  }) as unknown as DealPageView;

describe("JSON-LD", () => {
  test("of a deal is read by another project, with where to fetch it", async () => {
    const quads = await parsed(dealJsonLd(deal([claim("normal", null)]), "Value: $38 billion.", ORIGIN));
    expect(quads).toContain("<http://schema.org/Dataset>");
    expect(quads).toContain(`<http://schema.org/contentUrl> "${ORIGIN}/api/v1/deals/a-b"`);
    expect(quads).not.toContain("ClaimReview");
  });

  test("reviews a claim only where an editor ruled, and gives no date that is not certain", async () => {
    const quads = await parsed(dealJsonLd(deal([claim("deprecated", "A confusion")]), "s", ORIGIN));
    expect(quads).toContain("<http://schema.org/ClaimReview>");
    expect(quads).toContain('<http://schema.org/ratingExplanation> "A confusion"');
    expect(quads).not.toContain("datePublished");
  });

  test("of a page in French is French, and leads to French pages", () => {
    const partnership = { slug: "a", name: "A–B", deals: [deal([])], events: [], revision: 1 };
    const organization = { slug: "amazon", name: "Amazon", aliases: [], homepage: null };
    const all = inLanguage("fr", () => [
      recordJsonLd(ORIGIN, [["/deals.csv", "text/csv"]]),
      dealJsonLd(deal([claim("deprecated", "Une confusion")]), "s", ORIGIN),
      partnershipJsonLd(partnership as unknown as PartnershipView, "s", ORIGIN),
      organizationJsonLd(organization as unknown as OrganizationView, ORIGIN),
    ]);
    const said = textsOf(all.map((data) => JSON.parse(JSON.stringify(data))));
    const places = said.filter((text) => text.startsWith(ORIGIN));
    expect(places.filter((place) => !/\/fr(\/|$)|\/api\/v1\/|\/d\//.test(place))).toEqual([
      ORIGIN,
      ORIGIN,
      ORIGIN,
      ORIGIN,
    ]);
    const others = said.filter((text) => !places.includes(text) && !OF_THE_RECORD.includes(text));
    expect(others.filter((text) => englishWordsIn(text).length > 0)).toEqual([]);
  });

  test("of a partnership has its events, of an organization its names, of the record its files", async () => {
    const event = { title: "Launch", detail: "d", on: { edtf: "2026-01-02", words: "" } };
    const partnership = { slug: "a", name: "A–B", deals: [], events: [event], revision: 1 };
    const found = await parsed(partnershipJsonLd(partnership as unknown as PartnershipView, "s", ORIGIN));
    expect(found).toContain('<http://schema.org/startDate> "2026-01-02"');
    const organization = { slug: "amazon", name: "Amazon", aliases: ["AWS"], homepage: null };
    expect(await parsed(organizationJsonLd(organization as unknown as OrganizationView, ORIGIN))).toContain(
      '<http://schema.org/alternateName> "AWS"',
    );
    const record = await parsed(recordJsonLd(ORIGIN, [["/deals.csv", "text/csv"]]));
    expect(record).toContain('<http://schema.org/encodingFormat> "text/csv"');
  });
});
