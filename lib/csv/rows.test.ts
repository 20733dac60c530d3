import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { type BundleDeal, bundleSchema, type Section } from "@/lib/schema/bundle/bundle";
import { joinPath, toPlace } from "@/lib/schema/explain";
import { sampleBundle } from "@/lib/testing/bundles";
import { readParties } from "./cells";
import { claimsOfRows } from "./claims-of-rows";
import { matchColumns } from "./match-columns";
import { placeIssues } from "./places";
import { readCsv } from "./read-csv";
import { readRows } from "./read-rows";
import { recordsOfRows } from "./records-of-rows";
import type { EmptyCells, Sheet } from "./sheet";

/** Rows laid over the sample bundle, without a database. */

const STORED = bundleSchema.parse(sampleBundle());
const TYPES = { spend_commitment: "money", duration: "duration" } as const;
const HEAD = "deal,term,source,stance,value,quote";
const QUOTE = "a $38 billion deal";

function sheetOf<R extends Sheet["rows"]>(rows: R, text: string, empty: EmptyCells): Sheet & { rows: R } {
  const table = readCsv(text);
  if (!table.ok) throw new Error(JSON.stringify(table.error));
  return { rows, empty, table: table.value, columns: matchColumns(table.value.header, rows) };
}

function records(rows: Section, text: string, empty: EmptyCells = "keep") {
  const sheet = sheetOf(rows, text, empty);
  const stored = new Map(STORED[rows].map((record) => [record.slug, record]));
  const { bundle, issues } = recordsOfRows(readRows(sheet), stored, sheet);
  return { records: bundle[rows].map(({ record }) => record), issues: placeIssues(issues, sheet) };
}

function claims(text: string, empty: EmptyCells = "keep") {
  const sheet = sheetOf("claims", text, empty);
  const stored = new Map(STORED.deals.map((deal) => [deal.slug, deal]));
  const known = { stored, types: TYPES, near: new Map([["frist", "first"]]) };
  const { collection, parts, linesOf } = claimsOfRows(readRows(sheet), known, sheet);
  const [deal] = collection.bundle.deals;
  return {
    claims: deal?.record.terms[0]?.claims ?? [],
    deal: deal?.record,
    issues: placeIssues(collection.issues, sheet, parts),
    parts,
    linesOf,
  };
}

const dealOf = (slug: string): BundleDeal => {
  const deal = STORED.deals.find((candidate) => candidate.slug === slug);
  if (!deal) throw new Error("no such deal");
  return deal;
};

describe("a row that names a stored record", () => {
  it("changes the fields it names and leaves all others", () => {
    const { records: read, issues } = records("deals", "slug,Lifecycle,Ends on\nfirst,Expired,late 2032\n");
    expect(issues).toEqual([]);
    expect(read).toEqual([{ ...dealOf("first"), lifecycle: "expired", endsOn: "2032-41" }]);
  });

  it("leaves fields with empty cells, or empties them when that is asked for", () => {
    const text = "slug,announced,summary,title\nfirst,,,A first deal\n";
    expect(records("deals", text).records).toEqual([dealOf("first")]);
    expect(records("deals", text, "clear").records).toEqual([
      { ...dealOf("first"), announcedOn: null, summary: "" },
    ]);
    expect(records("deals", "slug,title\nfirst,\n", "clear").issues).toEqual([
      { path: ["line 2, column “title”"], message: "is empty; a deal needs its title: write it" },
    ]);
  });
});

describe("a column of texts in another language", () => {
  const french = { translations: { fr: { title: "Un premier accord" } } };

  it("says one beside the English, and leaves the others that are stored", () => {
    const text = "slug,Title in French,summary fr\nfirst,Un premier accord,\n";
    expect(records("deals", text)).toEqual({ records: [{ ...dealOf("first"), ...french }], issues: [] });
    expect(records("organizations", "name,kind,name in French\nUNO,government,ONU\n").records).toEqual([
      {
        ...{ slug: "uno", name: "UNO", kind: "government", aliases: [], homepage: null },
        translations: { fr: { name: "ONU" } },
      },
    ]);
  });

  it("is taken away by an empty cell where empty cells do that", () => {
    const text = "slug,title fr\nfirst,\n";
    const stored = { ...dealOf("first"), ...french };
    const read = (empty: EmptyCells) => {
      const sheet = sheetOf("deals", text, empty);
      return recordsOfRows(readRows(sheet), new Map([["first", stored]]), sheet).bundle.deals[0]?.record;
    };
    expect(read("keep")).toEqual(stored);
    expect(read("clear")).toEqual(dealOf("first"));
  });

  it("names its column when the text cannot be", () => {
    const { issues } = records("deals", `slug,title fr\nfirst,${"x".repeat(501)}\n`);
    expect(issues.map(({ path }) => path)).toEqual([["line 2, column “title fr”"]]);
  });
});

describe("any choice of columns in any order", () => {
  const CELLS: Readonly<Record<string, string>> = {
    title: "A first deal",
    kind: "Compute commitment",
    binding: "signed",
    lifecycle: "In force",
    announcedOn: "3 November 2025",
    effectiveOn: "",
    parties: "amazon (cloud provider); openai: customer",
    summary: "Compute for seven years.",
  };
  const anyColumns = fc.shuffledSubarray(Object.keys(CELLS));

  it("that say what is stored leaves a record as it is", () => {
    fc.assert(
      fc.property(anyColumns, fc.constantFrom<EmptyCells>("keep", "clear"), (keys, empty) => {
        const columns = ["slug", ...keys];
        const text = `${columns.join(",")}\n${columns.map((key) => `"${CELLS[key] ?? "first"}"`).join(",")}\n`;
        expect(records("deals", text, empty)).toEqual({ records: [dealOf("first")], issues: [] });
      }),
    );
  });

  it("changes of a record what has a column and says something, and nothing else", () => {
    fc.assert(
      fc.property(anyColumns, fc.constantFrom("", "x"), (keys, summary) => {
        const columns = ["slug", ...keys];
        const cells = columns.map((key) => (key === "summary" ? summary : key === "slug" ? "first" : ""));
        const changes = keys.includes("summary") && summary !== "" ? { summary } : {};
        expect(records("deals", `${columns.join(",")}\n${cells.join(",")}\n`)).toEqual({
          records: [{ ...dealOf("first"), ...changes }],
          issues: [],
        });
      }),
    );
  });
});

describe("a row of a new record", () => {
  it("is whole with what it needs; its slug is made of its name", () => {
    const text = `name,kind,aliases\n"Anthropic, PBC",AI lab,Claude; Anthropic\n`;
    expect(records("organizations", text)).toEqual({
      records: [
        {
          slug: "anthropic-pbc",
          name: "Anthropic, PBC",
          kind: "ai_lab",
          aliases: ["Claude", "Anthropic"],
          homepage: null,
        },
      ],
      issues: [],
    });
    const source = "title,publisher,date,tier\nBig deal,Reuters,3 Nov 2025,press\n";
    expect(records("sources", source).records).toMatchObject([
      { slug: "reuters-2025-11-03-big-deal", publishedOn: "2025-11-03", language: "en", cites: [] },
    ]);
  });

  it("that lacks a column says so once", () => {
    const text = "slug,title,kind\nnew-one,One,other\nnew-two,Two,\nfirst,A first deal,other\n";
    const { issues } = records("deals", text);
    expect(issues.map(({ path }) => joinPath(path))).toEqual([
      "line 2, Partnership (no column)",
      "line 2, How firm it is (no column)",
      "line 2, Where it stands (no column)",
      "line 3, column “kind”",
    ]);
    expect(issues[0]?.message).toBe(
      `"new-one" is new (and 1 more row like it), and a new deal needs its partnership: match a column with it, or add one; if it is not new, mend its slug`,
    );
  });
});

describe("what cannot be read", () => {
  it.each<[rows: Section, text: string, wrong: [path: string, message: RegExp]]>([
    ["deals", "slug,announced\nfirst,03/04/2026", ["line 2, column “announced”", /03\/04\/2026/]],
    ["deals", "slug,kind\nfirst,gift", ["line 2, column “kind”", /"gift" is none of these: Compute commit/]],
    ["deals", "slug,parties\nfirst,amazon", ["line 2, column “parties”", /"amazon" names no role/]],
    ["deals", "slug,parties\nfirst,amazon: host", ["line 2, column “parties”", /"host" is no role/]],
    [
      "deals",
      "slug,parties\nfirst,openai: customer; Amazon: customer",
      ["line 2, column “parties”, entry 2", /"Amazon" is not a slug/],
    ],
    ["organizations", "name,homepage\n!,x", ["line 2, Slug (no column)", /no slug/]],
    [
      "organizations",
      "slug,homepage\nopenai,ftp://x",
      ["line 2, column “homepage”", /"ftp:\/\/x" is not a web/],
    ],
  ])("is told with line, column and value: %s %j", (rows, text, [path, message]) => {
    const { issues } = records(rows, text);
    expect(issues.map(toPlace)).toEqual([{ path, message: expect.stringMatching(message) }]);
  });

  it("keeps parties as written in either way", () => {
    const value = [
      { organization: "amazon", role: "cloud_provider" },
      { organization: "openai", role: "customer" },
      { organization: "openai", role: "investee" },
    ];
    for (const cell of [
      "amazon: cloud_provider; openai: customer, investee",
      "amazon (Cloud provider)\nopenai (customer, Investee)",
    ])
      expect(readParties(cell)).toEqual({ ok: true, value });
  });
});

describe("a row of a claim", () => {
  const first = dealOf("first").terms[0]?.claims[0];

  it("adds one at the end of its term, its value as people write it", () => {
    const { claims: read, issues } = claims(
      `${HEAD}\nfirst,spend,reuters-2025-11,denies,up to $40bn,No such sum\n`,
    );
    expect(issues).toEqual([]);
    expect(read).toEqual([
      first,
      {
        source: "reuters-2025-11",
        stance: "denies",
        value: { type: "money", amount: "40000000000", currency: "USD", qualifier: "up_to" },
        quote: "No such sum",
        rank: "normal",
        reason: null,
        locator: null,
      },
    ]);
  });

  it("with the quote of a stored one changes that one, in the fields it names", () => {
    const { claims: read, deal } = claims(
      `deal,term,source,value,quote\nfirst,spend,reuters-2025-11,2030~,${QUOTE}\n`,
    );
    expect(read).toEqual([{ ...first, value: { type: "date", date: "2030~", qualifier: "on" } }]);
    expect(deal).toEqual({ ...dealOf("first"), terms: deal?.terms });
  });

  it("without a quote means the only one of its source", () => {
    const text = "deal,term,source,locator\nfirst,spend,reuters-2025-11,p. 3\n";
    expect(claims(text).claims).toEqual([{ ...first, locator: "p. 3" }]);
  });

  it("that says the same leaves the deal as it is", () => {
    expect(claims(`${HEAD}\nfirst,spend,reuters-2025-11,asserts,$38 billion,${QUOTE}\n`).deal).toEqual(
      dealOf("first"),
    );
  });

  it("knows which line wrote which claim", () => {
    const { parts, linesOf } = claims(
      `${HEAD}\nfirst,spend,reuters-2025-11,,7 years,One\nfirst,spend,reuters-2025-11,,8 years,Two\n`,
    );
    expect(parts.place([{ line: 2 }, "terms", 0, "claims", 2, "quote"])).toEqual([{ line: 3 }, "quote"]);
    expect(linesOf.get("first")).toEqual([2, 3]);
  });

  it.each([
    ["first,spend,,asserts,$1,x", "source", /is empty; a new claim needs its source|is empty; a claim/],
    ["frist,spend,reuters-2025-11,asserts,$1,x", "deal", /no deal "frist"/],
    [
      "first,spent,reuters-2025-11,asserts,$1,x",
      "term",
      /no term "spent" \(is "spend" meant\?\) in deal "first"/,
    ],
    ["first,spend,reuters-2025-11,says,$1,x", "stance", /"says" is none of these: Asserts/i],
    [
      "first,spend,reuters-2025-11,asserts,much,x",
      "value",
      /“much” cannot be read\. Write for example: \$38 billion/,
    ],
    ["first,spend,reuters-2025-11,asserts,,x", "value", /is empty; a new claim needs its value/],
    ["first,spend,reuters-2025-11,asserts,-5 MW,x", "value", /not negative/],
  ])("that is wrong is told with its place: %s", (row, column, message) => {
    expect(claims(`${HEAD}\n${row}\n`).issues).toEqual([
      { path: [`line 2, column “${column}”`], message: expect.stringMatching(message) },
    ]);
  });

  it("is told when another row says the same, or when columns are missing", () => {
    const row = `first,spend,reuters-2025-11,asserts,$1,${QUOTE}\n`;
    expect(claims(`${HEAD}\n${row}${row}`).issues).toEqual([
      { path: ["line 3, column “source”"], message: expect.stringMatching(/is what line 2 speaks of/) },
    ]);
    expect(claims("deal,term,source,value\nfirst,spend,elsewhere,$1\n").issues).toEqual([
      {
        path: ["line 2, Quote (no column)"],
        message: "the claim is new, and a new claim needs its quote: match a column with it, or add one",
      },
    ]);
  });
});
