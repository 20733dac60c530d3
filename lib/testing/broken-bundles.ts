import type { Spoiling } from "./bundles";

/** The ways to spoil the sample bundle, each with what must be said about it. */
export type BrokenBundle = { name: string; spoiling: Spoiling; issues: readonly (string | RegExp)[] };

const TERM = "deals[0].terms[0]";
const CLAIM = `${TERM}.claims[0]`;

/** A case with one issue at the place that is spoilt. */
function broken(name: string, spoiling: Spoiling, ...issues: (string | RegExp)[]): BrokenBundle {
  return { name, spoiling, issues };
}

const SOURCE = {
  slug: "reuters-2025-11",
  title: "Again",
  publisher: "Reuters",
  language: "en",
  tier: "press",
};

const SHAPES = [
  broken(
    "another format",
    { format: "entente/2" },
    'format: "entente/2" is not a format that is read here; it must be "entente/1"',
  ),
  broken("wrong type", { "deals[0].title": 7 }, "deals[0].title: expected text in quotes, saw 7"),
  broken("missing key", { "deals[0].title": undefined }, "deals[0].title: is missing; give text in quotes"),
  broken(
    "unknown key",
    { "deals[0].titel": "x" },
    'deals[0]: unknown key "titel"; remove it or mend its spelling',
  ),
  broken(
    "unknown word",
    { "deals[0].binding": "firm" },
    /^deals\[0\]\.binding: "firm" is not one of "rumored", /,
  ),
  broken(
    "bad slug",
    { "events[0].slug": "A B" },
    /^events\[0\]\.slug: "A B" is not a slug; use lower-case letters/,
  ),
  broken(
    "1 MB string",
    { "deals[0].summary": "x".repeat(1_000_000) },
    /^deals\[0\]\.summary: at most 5,000 characters allowed, saw "x{60}"… \(1,000,000 characters\)$/,
  ),
  broken(
    "language",
    { "sources[0].language": "English" },
    /^sources\[0\]\.language: "English" is not a language tag/,
  ),
  broken(
    "control character",
    { "deals[0].title": "a\u0000b" },
    /^deals\[0\]\.title: .* holds a control character/,
  ),
  broken("half a character", { [`${CLAIM}.quote`]: "a\ud800" }, /claims\[0\]\.quote: .* half a character/),
  broken("record of wrong type", { "events[1]": 5 }, "events[1]: expected an object, saw 5"),
  broken("short id", { "deals[0].shortId": "ILOU" }, 'deals[0].shortId: "ILOU" is not a short id'),
  broken(
    "section of wrong type",
    { deals: "none" },
    'deals: expected a list, saw "none"',
    /^events\[0\]\.deal: no deal/,
  ),
  broken("unknown section", { people: [] }, /^people: unknown section; a bundle has format, termKinds/),
  broken("no format", { format: undefined }, 'format: is missing; write "format": "entente/1"'),
];

const VALUES = [
  broken(
    "NaN amount",
    { [`${CLAIM}.value.amount`]: "NaN" },
    /claims\[0\]\.value\.amount: "NaN" is not a plain decimal/,
  ),
  broken(
    "number amount",
    { [`${CLAIM}.value.amount`]: 38e9 },
    /value\.amount: expected text in quotes, saw 38000000000$/,
  ),
  broken(
    "negative amount",
    { [`${CLAIM}.value`]: { type: "capacity", amount: "-5", unit: "MW", qualifier: "exact" } },
    /value\.amount: "-5" is not a plain decimal number/,
  ),
  broken(
    "exponent",
    { [`${CLAIM}.value.amount`]: "3.8e10" },
    /value\.amount: "3\.8e10" is not a plain decimal number/,
  ),
  broken(
    "unlisted currency",
    { [`${CLAIM}.value.currency`]: "EST" },
    /value\.currency: "EST" is no currency/,
  ),
  broken(
    "a day that is none",
    { "deals[0].announcedOn": "2027-02-29" },
    /announcedOn: “2027-02-29”: 29 February 2027 does not exist/,
  ),
  broken("currency", { [`${CLAIM}.value.currency`]: "$" }, /value\.currency: "\$" is not a currency code/),
  broken(
    "value type",
    { [`${CLAIM}.value`]: { type: "gold" } },
    /claims\[0\]\.value\.type: no such type "gold"; it is one of/,
  ),
  broken(
    "no months",
    { [`${CLAIM}.value`]: { type: "duration", months: 0, qualifier: "exact" } },
    /value\.months: at least 1 allowed, saw 0$/,
  ),
  broken(
    "ranked without a reason",
    { [`${CLAIM}.rank`]: "deprecated" },
    `${CLAIM}.reason: is missing; a claim ranked "deprecated" needs the reason for it`,
  ),
  broken(
    "empty reason",
    { [`${CLAIM}.rank`]: "preferred", [`${CLAIM}.reason`]: "  " },
    /claims\[0\]\.reason: is empty/,
  ),
];

const ADDRESSES = [
  broken(
    "javascript: URL",
    { "sources[0].url": "javascript:alert(1)" },
    /^sources\[0\]\.url: "javascript:alert\(1\)" is not a web address/,
  ),
  broken(
    "data: homepage",
    { "organizations[0].homepage": "data:text/html,x" },
    /^organizations\[0\]\.homepage: "data:text/,
  ),
  broken(
    "password in URL",
    { "sources[0].url": "https://a:b@c.org" },
    /^sources\[0\]\.url: .*carries no password/,
  ),
];

const DATES = [
  broken(
    "wrong EDTF",
    { "deals[0].announcedOn": "2025-13" },
    /^deals\[0\]\.announcedOn: “2025-13”: there is no month 13/,
  ),
  broken(
    "EDTF with a time",
    { "events[0].on": "2025-11-03T10:00:00Z" },
    /^events\[0\]\.on: .* leave out the time of day/,
  ),
  broken(
    "term ends before it starts",
    { [`${TERM}.inForceFrom`]: "2025-11", [`${TERM}.inForceUntil`]: "2025-10-31" },
    `${TERM}.inForceUntil: "2025-10-31" is before inForceFrom "2025-11"; mend one of them`,
  ),
  broken(
    "deal ends before it starts",
    { "deals[0].effectiveOn": "2025", "deals[0].endsOn": "2024" },
    'deals[0].endsOn: "2024" is before effectiveOn "2025"; mend one of them',
  ),
];

const REFERENCES = [
  broken(
    "unknown source",
    { [`${CLAIM}.source`]: "reuters-2025-12" },
    `${CLAIM}.source: no source "reuters-2025-12" (is "reuters-2025-11" meant?)`,
  ),
  broken(
    "unknown partnership",
    { "deals[1].partnership": "zzz-99" },
    'deals[1].partnership: no partnership "zzz-99"',
  ),
  broken("unknown kind", { [`${TERM}.kind`]: "zzz" }, `${TERM}.kind: no term kind "zzz"`),
  broken("unknown organization", { [`${TERM}.to`]: "zzz-99" }, `${TERM}.to: no organization "zzz-99"`),
  broken(
    "unknown ending deal",
    { [`${TERM}.endedByDeal`]: "zzz-99" },
    `${TERM}.endedByDeal: no deal "zzz-99"`,
  ),
  broken(
    "duplicate slug",
    { "sources[1]": SOURCE },
    'sources[1].slug: "reuters-2025-11" is also the slug of sources[0]; give one of them another',
  ),
  broken(
    "duplicate party",
    { "deals[0].parties[2]": { organization: "amazon", role: "cloud_provider" } },
    'deals[0].parties[2]: repeats entry 0: "amazon" as "cloud_provider"; keep one of them',
  ),
  broken(
    "duplicate term key",
    { "deals[0].terms[1]": { key: "spend", kind: "duration", label: "Length" } },
    'deals[0].terms[1]: repeats entry 0: "spend"; keep one of them',
  ),
  broken(
    "from is to",
    { [`${TERM}.to`]: "openai" },
    `${TERM}.to: "openai" also gives the term; from and to must differ`,
  ),
  broken(
    "amends itself",
    { "deals[0].amends": ["first"] },
    'deals[0].amends[0]: "first" amends itself; remove it',
  ),
  broken(
    "circle of amendments",
    { "deals[0].amends": ["second"] },
    'deals[0].amends: runs in a circle: "first" amends "second" amends "first"; remove one of these',
  ),
  broken(
    "cites itself",
    { "sources[0].cites": ["reuters-2025-11"] },
    'sources[0].cites[0]: "reuters-2025-11" cites itself; remove it',
  ),
  broken(
    "event in another partnership",
    { "partnerships[1]": { slug: "other", name: "Other", summary: "" }, "events[0].partnership": "other" },
    'events[0].deal: deal "first" belongs to "aws-openai", the event to "other"; mend one of them',
  ),
  broken(
    "short id twice",
    { "deals[0].shortId": "abcdefg", "deals[1].shortId": "abcdefg" },
    'deals[1].shortId: "abcdefg" belongs to "first"; leave it out',
  ),
];

export const BROKEN_BUNDLES: readonly BrokenBundle[] = [
  ...SHAPES,
  ...VALUES,
  ...ADDRESSES,
  ...DATES,
  ...REFERENCES,
];
