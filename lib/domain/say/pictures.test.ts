import { describe, expect, it } from "vitest";
import { dateFacts } from "../dates/date-facts";
import { foldTyped } from "../text/fold-typed";
import type { CapacityFacts, NoteFacts, YearsFacts } from "./facts/drawn";
import type { TimelineCaption } from "./facts/timeline";
import { say } from "./say";

const [en, fr] = [say("en"), say("fr")];
/** The same facts in both languages; the spaces of print as plain ones. */
const both = (words: (language: typeof en) => string) => [words(en), foldTyped(words(fr))];

describe("counts of thousands", () => {
  it("are grouped as the language groups them", () => {
    expect(both(({ timeline }) => timeline.cluster({ deal: 22695, term: 0, event: 1 }, 1200))).toEqual([
      "22,695 deals and 1 event, 1,200 disputed",
      expect.stringMatching(/^22 695 accords et 1 événement.*1 200/u),
    ]);
    expect(both(({ timeline }) => timeline.buttons.outside(12, 3400))).toEqual([
      "12 earlier and 3,400 later are out of view",
      expect.stringContaining("3 400 plus tard"),
    ]);
    expect(both(({ whatIf }) => whatIf.summary(1, 11202))).toEqual([
      "1 sum changes, and 11,202 terms stand otherwise.",
      expect.stringContaining("11 202 clauses"),
    ]);
    const facts: NoteFacts = { is: "smaller_sums", count: 2136 };
    expect(both(({ drawn }) => drawn.note(facts))[0]).toBe("2,136 smaller sums stand in the ledger.");
  });
});

describe("what stands around drawings of sums", () => {
  it.each([
    [
      "OpenAI",
      "The largest signed obligation of or to OpenAI is OpenAI → Oracle, $300 billion, then OpenAI → AWS ($38 billion).",
      "Le plus gros engagement signé d’OpenAI ou envers OpenAI est OpenAI → Oracle, $300 billion, puis OpenAI → AWS ($38 billion).",
    ],
    [
      "Meta",
      "The largest signed obligation of or to Meta is OpenAI → Oracle, $300 billion, then OpenAI → AWS ($38 billion).",
      "Le plus gros engagement signé de Meta ou envers Meta est OpenAI → Oracle, $300 billion, puis OpenAI → AWS ($38 billion).",
    ],
  ])("the largest, of %s", (whose, ...said) => {
    const [first, next] = [
      { sides: "OpenAI → Oracle", words: "$300 billion" },
      { sides: "OpenAI → AWS", words: "$38 billion" },
    ];
    expect(both(({ drawn }) => drawn.largest({ is: "largest", whose, isSigned: true, first, next }))).toEqual(
      said,
    );
  });

  it("years: the most, and what is beside them, each with how firm it is", () => {
    const facts: YearsFacts = {
      is: "payer",
      payer: "OpenAI",
      most: {
        year: 2028,
        amounts: [
          { binding: "signed", words: "X" },
          { binding: "rumored", words: "Y" },
        ],
      },
      beside: [{ binding: "letter_of_intent", words: "Z" }],
    };
    expect(both(({ drawn }) => drawn.years(facts))).toEqual([
      "OpenAI owes the most in 2028: signed X; rumored Y. Amounts are spread evenly over the time that a deal states. Beside the years: Z letter of intent, of which no year is known.",
      "C’est en 2028 qu’OpenAI doit le plus : X (signé) ; Y (rumeur). Les montants sont répartis à parts égales sur la durée énoncée par l’accord. Hors des années : Z (lettre d’intention), dont aucune année n’est connue.",
    ]);
  });

  it.each([
    [
      0,
      0,
      "No capacity is promised by a date that a source states. No source claims, as a term with an amount, that any of it is delivered.",
      "Aucune capacité promise n’a de date énoncée par une source. Aucune source n’affirme, dans une clause chiffrée, qu’une partie en soit livrée.",
    ],
    [
      1,
      2,
      "2 promises of capacity name a date; the soonest is 1 GW by about 2026 (AMD → OpenAI). 1 claim of delivery, drawn first.",
      "2 promesses de capacité portent une date ; la plus proche : 1 GW au plus tard en 2026 environ (AMD → OpenAI). 1 livraison affirmée, en tête du dessin.",
    ],
  ])("capacity: %i delivered, %i dated", (deliveries, dated, ...said) => {
    const facts: CapacityFacts = {
      ...{ whose: null, deliveries, dated },
      soonest: { sides: "AMD → OpenAI", words: "1 GW", by: { is: "stated", date: dateFacts("2026~") } },
    };
    expect(both(({ drawn }) => drawn.capacity(facts))).toEqual(said);
  });

  it.each([
    [
      { is: "smaller_sums", count: 1 },
      "1 smaller sum stands in the ledger.",
      "1 somme moins élevée figure dans le grand livre.",
    ],
    [
      { is: "smaller_sums", count: 3 },
      "3 smaller sums stand in the ledger.",
      "3 sommes moins élevées figurent dans le grand livre.",
    ],
    [
      { is: "promises_undated", count: 2 },
      "2 promises state no date.",
      "2 promesses n’énoncent aucune date.",
    ],
    [{ is: "before", year: 2024, words: "X" }, "Before 2024: X.", "Avant 2024 : X."],
  ] as const)("%o", (facts: NoteFacts, ...said) => {
    expect(both(({ drawn }) => drawn.note(facts))).toEqual(said);
  });
});

describe("loops and promises of the network", () => {
  it("are told alike, with the sides after their prepositions", () => {
    expect(
      both(({ network }) => network.loopEdge({ is: "pays", from: "Oracle", to: "OpenAI", amount: "X" })),
    ).toEqual(["Oracle is to pay OpenAI X", "Oracle doit payer à OpenAI : X"]);
    const because = {
      smallest: { from: "Oracle", to: "NVIDIA" },
      unsigned: [{ from: "NVIDIA", to: "OpenAI", binding: "letter_of_intent" as const }],
    };
    expect(both(({ network }) => network.loopBecause(because))).toEqual([
      "The promise of Oracle to NVIDIA is the smallest, and no more than it can go round. Not signed: NVIDIA to OpenAI (letter of intent).",
      "L’engagement d’Oracle envers NVIDIA est le plus petit, et il ne peut circuler plus que son montant. Non signés : NVIDIA envers OpenAI (lettre d’intention).",
    ]);
  });
});

describe("timelines", () => {
  it.each([
    [
      1,
      1,
      "A, 2019 to 2032: 1 deal, 2 terms and 1 event. 1 term is disputed and drawn split. 1 stated end lies after 1 November 2026, the last in 2032.",
      "A, de 2019 à 2032 : 1 accord, 2 clauses et 1 événement. 1 clause est contestée et dessinée en deux. 1 fin énoncée se situe après le 1er novembre 2026 ; la dernière : 2032.",
    ],
    [
      0,
      2,
      "A, 2019 to 2032: 1 deal, 2 terms and 1 event. 2 stated ends lie after 1 November 2026, the last in 2032.",
      "A, de 2019 à 2032 : 1 accord, 2 clauses et 1 événement. 2 fins énoncées se situent après le 1er novembre 2026 ; la dernière : 2032.",
    ],
  ])("the caption: %i disputed, %i ahead", (disputed, count, ...said) => {
    const facts: TimelineCaption = {
      ...{ subject: "A", firstYear: 2019, lastYear: 2032, disputed },
      counts: { deal: 1, term: 2, event: 1 },
      ahead: { count, today: { year: 2026, month: 11, day: 1 }, last: "2032" },
    };
    expect(both(({ timeline }) => timeline.caption(facts))).toEqual(said);
  });

  it.each([
    [
      "2025-01-21",
      "2025-10-28",
      "from 21 January 2025 until 28 October 2025",
      "du 21 janvier au 28 octobre 2025",
    ],
    ["2025-11-03", null, "from 3 November 2025", "à partir du 3 novembre 2025"],
    [
      "2026~",
      "2032",
      "from about 2026 (between 2025 and 2027) until 2032",
      "début : vers 2026 (entre 2025 et 2027) ; fin : 2032",
    ],
    [null, null, "no dates stated", "aucune date énoncée"],
  ])("an item from %s until %s", (from, until, ...said) => {
    const edge = (edtf: string | null) =>
      edtf === null
        ? null
        : {
            date: dateFacts(edtf),
            between: { is: "years" as const, from: 2025, to: 2027 },
            says: edtf.endsWith("~") ? ("both" as const) : ("date" as const),
          };
    expect(both(({ timelineItems }) => timelineItems.span(edge(from), edge(until)))).toEqual(said);
  });
});

it("what a reader leaves out is quoted, and changes are counted", () => {
  const all = [
    { kind: "tier" as const, label: "Press" },
    { kind: "publisher" as const, label: "Reuters" },
  ];
  expect(both(({ whatIf }) => whatIf.without(all))).toEqual([
    "Without the tier “Press”; the publisher “Reuters”.",
    "Sans la catégorie « Press » ; l’éditeur « Reuters ».",
  ]);
  expect(both(({ whatIf }) => whatIf.summary(1, 2))).toEqual([
    "1 sum changes, and 2 terms stand otherwise.",
    "1 somme change, et 2 clauses changent de statut.",
  ]);
});
