import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { bareName } from "../../text/cut-words";
import {
  bareRuns,
  chooseName,
  type NameCandidate,
  type NamedOrganization,
  namesBegunBy,
  takenFor,
} from "./choose-name";

type Field = {
  organizations: { slug: string; name: string; aliases: string[] }[];
  partnerships: { slug: string; name: string; parties: { organization: string }[] }[];
  deals: {
    slug: string;
    title: string;
    partnership: string;
    announcedOn: string | null;
    parties: { organization: string }[];
  }[];
};

const field = JSON.parse(readFileSync("prisma/seed/field.json", "utf8")) as Field;
const organizations = field.organizations.map(
  ({ slug, name, aliases }): NamedOrganization => ({
    slug,
    name,
    bareNames: [name, ...aliases].map(bareName),
  }),
);
const partiesOf = (parties: { organization: string }[]) => [
  ...new Set(parties.map((one) => one.organization)),
];
const candidates: NameCandidate[] = [
  ...field.partnerships.map(
    ({ slug, name, parties }): NameCandidate => ({
      ...{ kind: "partnership", slug, shortId: null, name, partnership: null, announcedOn: null },
      parties: partiesOf(parties),
    }),
  ),
  ...field.deals.map(
    ({ slug, title, partnership, announcedOn, parties }): NameCandidate => ({
      ...{ kind: "deal", slug, shortId: `d-${slug}`.slice(0, 20), name: title, announcedOn },
      partnership: field.partnerships.find((one) => one.slug === partnership)?.name ?? null,
      parties: partiesOf(parties),
    }),
  ),
];
const choose = (text: string, year: string | null = null) =>
  chooseName(text, { organizations, candidates, year });

describe("a name that one would say", () => {
  it.each([
    ["Microsoft OpenAI", "microsoft-openai"],
    ["openai and microsoft".replace(" and", ""), "microsoft-openai"],
    ["MSFT OpenAI", "microsoft-openai"],
    ["Anthropic Google", "google-anthropic"],
    ["Alphabet, Anthropic", "google-anthropic"],
    ["Amazon Web Services OpenAI", "aws-openai"],
    ["Amazon OpenAI", "aws-openai"],
    ["aws openai", "aws-openai"],
    ["Stargate", "stargate"],
    ["stargate uae", "stargate-uae-2025"],
    ["OpenAI, Oracle Corp.", "oracle-openai"],
    ["Exclusive GPT-3 license to Microsoft", "microsoft-openai-2020-gpt3-license"],
    ["aws openai 2025 compute", "aws-openai-2025-compute"],
  ])("%s is %s", (text, slug) => {
    expect(choose(text)).toMatchObject({ found: "one", record: { slug } });
  });

  it.each([
    ["Oracle", ["oracle-openai", "meta-oracle", "stargate"]],
    ["AWS", ["aws-openai", "amazon-anthropic"]],
    ["OCI", ["oracle-openai"]],
  ])("%s is several, and all of them are offered", (text, slugs) => {
    const choice = choose(text);
    expect(choice.found).toBe("several");
    if (choice.found !== "several") return;
    expect(choice.near.map(({ slug }) => slug)).toEqual(expect.arrayContaining(slugs));
    expect(choice.organization).not.toBeNull();
    expect(choice.near[0]?.kind).toBe("partnership");
  });

  it("an organization alone is taken for the partnership of its largest sum, or the nearest; nothing else is", () => {
    const sums = new Map([
      ["meta-oracle", 20e9],
      ["stargate", 300e9],
      ["microsoft-openai", 500e9],
    ]);
    expect(takenFor(choose("Oracle"), sums)?.slug).toBe("stargate");
    expect(takenFor(choose("Oracle"), new Map([["meta-oracle", 20e9]]))?.slug).toBe("meta-oracle");
    const oracle = choose("Oracle");
    expect(takenFor(oracle, new Map())).toBe(oracle.found === "several" ? oracle.near[0] : null);
    expect(takenFor(choose("OpenAI compute"), sums)).toBeNull();
    expect(takenFor(choose("Microsoft OpenAI"), sums)).toBeNull();
    expect(takenFor({ found: "none" }, sums)).toBeNull();
  });

  it("puts deals of the year that was named first", () => {
    const choice = choose("Oracle", "2024");
    const first = choice.found === "several" ? choice.near[0] : null;
    expect(first).toMatchObject({ kind: "deal", announcedOn: expect.stringMatching(/^2024/) });
  });

  it("a word that may be a date makes no guess", () => {
    const text = "AWS 2025";
    expect(chooseName(text, { organizations, candidates, isExact: true }).found).not.toBe("one");
    const exact = "aws openai 2025 compute";
    expect(chooseName(exact, { organizations, candidates, isExact: true }).found).toBe("one");
  });

  it.each(["", "zzqqxx", "–", "Oracle zzqqxx"])("%j is nothing", (text) => {
    expect(choose(text)).toEqual({ found: "none" });
  });

  it("is found by any order of its words, and never guessed between two", () => {
    const words = fc.shuffledSubarray(["microsoft", "openai", "oracle", "nvidia", "anthropic", "google"], {
      minLength: 1,
      maxLength: 3,
    });
    fc.assert(
      fc.property(words, (typed) => {
        const [one, other] = [choose(typed.join(" ")), choose(typed.toReversed().join(", "))];
        expect(other).toEqual(one);
        const all = namesBegunBy(typed.join(" "), { organizations, candidates });
        if (one.found === "one") expect(all.map(({ slug }) => slug)).toContain(one.record.slug);
        if (one.found === "several") expect(one.near.length).toBeGreaterThan(1);
      }),
    );
  });

  it("finds every record by its own name", () => {
    for (const candidate of candidates) {
      const choice = choose(candidate.name);
      const slugs = choice.found === "one" ? [choice.record] : choice.found === "several" ? choice.near : [];
      expect(slugs.map(({ slug }) => slug)).toContain(candidate.slug);
    }
  });
});

it("a name still being typed is met by the beginning of its last word", () => {
  const begun = namesBegunBy("microsoft open", { organizations, candidates });
  expect(begun[0]?.slug).toBe("microsoft-openai");
  expect(chooseName("microsoft open", { organizations, candidates }).found).not.toBe("one");
});

it("runs of words are bare names", () => {
  expect(bareRuns("AWS OpenAI")).toEqual(["aws", "awsopenai", "openai"]);
});
