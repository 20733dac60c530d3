import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { PASSAGES_BY_LANGUAGE } from "@/lib/testing/passages/all";
import { ENGLISH } from "@/lib/testing/passages/english";
import { FRENCH } from "@/lib/testing/passages/french";
import { shippedReader } from "@/lib/testing/passages/reader";
import { scorePassages } from "@/lib/testing/passages/score-passages";
import { keptText } from "../text/fold-aligned";
import { readArticle } from "./read-article";

const { reader, types } = shippedReader();
const PASSAGES = [...ENGLISH, ...FRENCH].map(({ text }) => text);

/** Texts of passages, numbers, quotation marks, and anything at all. */
const anyText = fc
  .array(
    fc.oneof(
      fc.constantFrom(...PASSAGES),
      fc.constantFrom(
        "$38 billion ",
        "plus de 13 milliards de dollars",
        "OpenAI’s ",
        "AWS",
        "20% of ",
        "\n",
        "«",
        " until 2030. ",
        "1 000 000 GPUs",
        "no longer exclusive",
      ),
      fc.string({ unit: "grapheme", maxLength: 40 }),
    ),
    { maxLength: 5 },
  )
  .map((parts) => keptText(parts.join(" ")));

describe("readArticle", () => {
  test("quotes nothing that is not in the text, at the place it names, and says the same again", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { proposals } = readArticle(text, reader);
        for (const { quote, start, end, valueAt, cues, score } of proposals) {
          expect(text.slice(start, end)).toBe(quote);
          expect(quote.trim()).not.toBe("");
          expect(start <= valueAt.start && valueAt.end <= end).toBe(true);
          for (const cue of cues) expect(text.slice(cue.start, cue.end)).toBe(cue.text);
          expect(score).toBeGreaterThan(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        expect(new Set(proposals.map(({ id }) => id)).size).toBe(proposals.length);
        expect(readArticle(text, reader)).toEqual(readArticle(text, reader));
      }),
    );
  });

  it.each([
    "1,",
    "1 234 ",
    "about ",
    "million ",
    "$",
    "a b. ",
    "OpenAI ",
    "exclusive ",
    "(",
    "until 2030 ",
    "\n",
    "x",
  ])(
    "takes time in proportion to a text of %j alone",
    (piece) => {
      const timeOf = (length: number): number => {
        const text = piece.repeat(Math.ceil(length / piece.length));
        const began = performance.now();
        readArticle(text, reader);
        return performance.now() - began;
      };
      timeOf(5_000);
      expect(timeOf(50_000)).toBeLessThan(Math.max(timeOf(5_000) * 60, 3_000));
    },
    20_000,
  );

  it("keeps several amounts of one sentence apart", () => {
    const { proposals } = readArticle(
      "OpenAI signed a seven-year, $38 billion agreement with Amazon, and holds 10% of AMD.",
      reader,
    );
    expect(proposals.map(({ kind, from, to }) => [kind, from, to])).toEqual([
      ["duration", "openai", "amazon"],
      ["spend_commitment", "openai", "amazon"],
      ["equity_stake", "amd", "openai"],
    ]);
  });

  it("reads both positions of a contradiction, in two languages", () => {
    const yes = readArticle(
      "OpenAI signed a $38 billion cloud contract with Amazon, Reuters reported.",
      reader,
    );
    expect(yes.proposals).toMatchObject([
      { kind: "spend_commitment", stance: "asserts", attributedTo: "Reuters" },
    ]);
    const no = readArticle(
      "Aucune preuve n’existe d’un accord de 38 milliards de dollars entre OpenAI et AWS.",
      reader,
    );
    expect(no.proposals).toMatchObject([
      { kind: "spend_commitment", stance: "denies", from: "openai", to: "amazon" },
    ]);
    expect(no.language).toBe("fr");
  });

  it("reads ends: what holds no longer, and until when", () => {
    const { proposals } = readArticle(
      "Microsoft is no longer OpenAI’s exclusive cloud provider. It keeps a right of first refusal until 2030.",
      reader,
    );
    expect(proposals).toMatchObject([
      { kind: "cloud_exclusivity", value: { level: "none" }, ends: true },
      { kind: "right_of_first_refusal", until: "2030", ends: false },
    ]);
  });

  it.each([
    ["Oracle counts on Anthropic. The lab will pay it $9 billion.", "anthropic > oracle"],
    ["Vantage leases 300 MW to Microsoft.", "vantage > microsoft"],
    ["Vantage leases 300 MW from Crusoe.", "crusoe > vantage"],
    ["Humain chose xAI as its first customer, for 500 MW.", "humain > xai"],
    ["For the $9 billion contract with Meta, Nebius buys no chips.", "meta > nebius"],
    ["Nvidia chips fill the halls; OpenAI pays Oracle $8 billion for them.", "openai > oracle"],
    ["Le fabricant livrera 40 000 puces à OpenAI, qui aime AMD.", "amd > openai"],
    ["Mistral loue auprès de Nebius des serveurs pour 2 milliards de dollars.", "mistral > nebius"],
    ["Dell a reçu une commande de 3 milliards de dollars auprès de xAI.", "xai > dell"],
    ["Bpifrance entre au capital de Mistral pour 2 milliards d’euros.", "bpifrance > mistral"],
    ["A $9 billion contract was awarded to Nebius by Meta.", "meta > nebius"],
    ["Un contrat de 9 milliards de dollars a été attribué à Nebius par Meta.", "meta > nebius"],
    ["Anthropic, whose backers include Nvidia, will pay Google $9 billion.", "anthropic > google"],
    ["Amazon’s stake in Anthropic is 14%.", "anthropic > amazon"],
    ["Nvidia unveiled an order for 2 GW of systems from Meta.", "nvidia > meta"],
    ["Lambda will deploy 4,000 chips for Microsoft.", "lambda > microsoft"],
    ["Microsoft says its contract with Nebius, worth $9 billion, stands.", "microsoft > nebius"],
    ["Having sunk $9 billion into Mistral, Nvidia rests.", "nvidia > mistral"],
    ["Mistral met ASML. The Dutch toolmaker paid €1 billion for 9% of the French startup.", "asml > mistral"],
  ])("%s: %s", (text, pair) => {
    expect(
      readArticle(`AMD, Oracle. ${text}`, reader).proposals.map(({ from, to }) => `${from} > ${to}`),
    ).toContain(pair);
  });

  it.each([
    ["There is no $9 billion contract between Meta and Nebius.", ["denies"]],
    ["Will Meta ever pay Nebius $9 billion?", ["questions"]],
    ["Meta committed to pay Nebius $9 billion and could take more.", ["asserts"]],
    ["Meta will pay Nebius $9 billion for servers, which could be late.", ["asserts"]],
    ["Reports that Meta pays Nebius $9 billion are baseless.", ["denies"]],
  ])("%s is said so: %j", (text, stances) => {
    expect(readArticle(text, reader).proposals.map(({ stance }) => stance)).toEqual(stances);
  });

  it("takes a denial in the sentence beside for one of the same two, and of nobody else", () => {
    const stances = (denial: string) =>
      readArticle(`The press spoke of a $5 billion order from Meta to AMD. ${denial}`, reader).proposals.map(
        ({ stance }) => stance,
      );
    expect(stances("There is no such deal, AMD said.")).toEqual(["denies"]);
    expect(stances("There is no agreement between Oracle and Nebius.")).toEqual(["asserts"]);
  });

  it("reads a text in two languages, each sentence in its own, and says so", () => {
    const english = "OpenAI will pay Oracle $1,500 million for the servers, the companies said on Monday.";
    const french =
      "OpenAI versera 1,500 milliard de dollars à Oracle pour ces serveurs, selon les deux entreprises.";
    const { notes, proposals } = readArticle(`${english}\n${french}`, reader);
    expect(notes).toEqual([expect.stringContaining("partly in French")]);
    const sum = { kind: "spend_commitment", value: { amount: "1500000000" }, from: "openai", to: "oracle" };
    expect(proposals).toMatchObject([sum, sum]);
    expect(readArticle(english, reader).notes).toEqual([]);
  });

  it("says what it does not read", () => {
    expect(readArticle("", reader).notes).toEqual(["The text is empty."]);
    const german =
      "OpenAI und Amazon haben sich geeinigt. Der Vertrag hat einen Wert von 38 Milliarden Dollar und läuft über sieben Jahre, teilten beide Unternehmen mit.";
    expect(readArticle(german, reader).notes).toEqual([
      expect.stringContaining("neither English nor French"),
    ]);
  });
});

describe("the passages", () => {
  it.each(PASSAGES_BY_LANGUAGE)("in %s are read well enough", (_, passages) => {
    const { byValue, byAll, invented, misquoted } = scorePassages(passages, reader, types);
    expect(byValue.precision).toBeGreaterThanOrEqual(0.9);
    expect(byValue.recall).toBeGreaterThanOrEqual(0.75);
    expect(byAll.precision).toBeGreaterThanOrEqual(0.8);
    expect(byAll.recall).toBeGreaterThanOrEqual(0.65);
    expect([invented, misquoted]).toEqual([0, 0]);
  });
});
