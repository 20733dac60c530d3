import { BundleCollector, type Collection, emptyCollection } from "@/lib/schema/bundle/collect-bundle";

/**
 * A small bundle that is right in every way, and the means to spoil it in one.
 * Decides what tests of import begin with; knows no database.
 */

type Json = string | number | boolean | null | undefined | readonly Json[] | { readonly [key: string]: Json };

/** A path in the notation of error messages → what stands there instead; undefined takes the key away. */
export type Spoiling = Readonly<Record<string, Json>>;

const PARTIES = [
  { organization: "amazon", role: "cloud_provider" },
  { organization: "openai", role: "customer" },
];

/** One partnership with two deals; the second amends the first. Every kind of record is in it. */
const SAMPLE = {
  format: "entente/1",
  termKinds: [
    { slug: "spend_commitment", label: "Spend commitment", group: "Money", valueType: "money" },
    { slug: "duration", label: "Duration", group: "Time", valueType: "duration" },
  ],
  organizations: [
    {
      slug: "amazon",
      name: "Amazon",
      kind: "cloud_provider",
      aliases: ["AWS"],
      homepage: "https://www.amazon.com",
    },
    { slug: "openai", name: "OpenAI", kind: "ai_lab", aliases: [], homepage: null },
  ],
  sources: [
    {
      slug: "reuters-2025-11",
      title: "OpenAI turns to Amazon",
      publisher: "Reuters",
      url: "https://www.reuters.com/a",
      publishedOn: "2025-11-03",
      language: "en",
      tier: "press",
      via: null,
      cites: [],
    },
  ],
  partnerships: [{ slug: "aws-openai", name: "AWS–OpenAI", summary: "Cloud for models.", parties: PARTIES }],
  deals: [
    {
      slug: "first",
      partnership: "aws-openai",
      title: "A first deal",
      kind: "compute_commitment",
      binding: "signed",
      lifecycle: "in_force",
      announcedOn: "2025-11-03",
      effectiveOn: null,
      endsOn: null,
      summary: "Compute for seven years.",
      parties: PARTIES,
      amends: [],
      terms: [
        {
          key: "spend",
          kind: "spend_commitment",
          label: "Spend",
          from: "openai",
          to: "amazon",
          inForceFrom: "2025-11-03",
          inForceUntil: null,
          endedByDeal: null,
          claims: [
            {
              source: "reuters-2025-11",
              stance: "asserts",
              value: { type: "money", amount: "38000000000", currency: "USD", qualifier: "exact" },
              quote: "a $38 billion deal",
              rank: "normal",
              reason: null,
              locator: null,
            },
          ],
        },
      ],
    },
    {
      slug: "second",
      partnership: "aws-openai",
      title: "A second deal",
      kind: "amendment",
      binding: "announced",
      lifecycle: "pending",
      announcedOn: "2026~",
      effectiveOn: null,
      endsOn: null,
      summary: "",
      parties: PARTIES,
      amends: ["first"],
      terms: [],
    },
  ],
  events: [
    {
      slug: "announced",
      partnership: "aws-openai",
      deal: "first",
      on: "2025-11-03",
      kind: "announcement",
      title: "The deal is announced",
      detail: "",
      sources: ["reuters-2025-11"],
    },
  ],
};

/** A fresh copy of the sample, spoilt at these places. @example sampleBundle({ "deals[0].title": 7 }) */
export function sampleBundle(spoiling: Spoiling = {}): Record<string, unknown> {
  const bundle: Record<string, unknown> = JSON.parse(JSON.stringify(SAMPLE)); // shares nothing, unlike structuredClone
  for (const [path, value] of Object.entries(spoiling)) put(bundle, path.match(/[^.[\]]+/g) ?? [], value);
  return bundle;
}

function put(holder: unknown, path: readonly string[], value: Json): void {
  const [key = "", ...rest] = path;
  const fields = holder as Record<string, unknown>;
  if (rest.length > 0) put(fields[key], rest, value);
  else if (value === undefined) delete fields[key];
  else fields[key] = value;
}

/** A bundle in memory as importing takes it: as if it had been read from a file. */
export function collectionOf(bundle: Readonly<Record<string, unknown>>): Collection {
  const collection = emptyCollection();
  const collector = new BundleCollector(collection, "");
  for (const [key, value] of Object.entries(bundle)) {
    if (!Array.isArray(value)) collector.onScalar(key, value);
    else {
      collector.onListStart(key);
      for (const entry of value) collector.onEntry(key, entry);
    }
  }
  collector.end();
  return collection;
}
