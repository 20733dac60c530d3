/**
 * What is said in each language, written down before it was made: values with their hedges, dates, spans, standings and reasons.
 * Spaces are plain here; whoever compares folds those that do not break.
 */
import type { Claim } from "@/lib/domain/standing/claim";
import type { DurationValue, Value } from "@/lib/domain/values/value";
import type { DateQualifier, Qualifier } from "@/lib/domain/vocabulary/vocabulary";
import { denies, makeMoney, makePercent, makeRate, ranked, says } from "./factories";

const B = (billions: number, qualifier: Qualifier = "exact", currency = "USD") =>
  makeMoney(`${billions}000000000`, qualifier, currency);
const months = (n: number, qualifier: Qualifier = "exact"): DurationValue => ({
  type: "duration",
  months: n,
  qualifier,
});
const count = (amount: string, unit: string, qualifier: Qualifier = "exact"): Value => ({
  type: "count",
  amount,
  unit,
  qualifier,
});
const power = (amount: string, unit: "MW" | "GW", qualifier: Qualifier = "exact"): Value => ({
  type: "capacity",
  amount,
  unit,
  qualifier,
});
const date = (text: string, qualifier: DateQualifier = "on"): Value => ({
  type: "date",
  date: text,
  qualifier,
});
const words = (text: string): Value => ({ type: "text", text });

/** A value, and how it is said in English and in French. */
export const VALUES: readonly [Value, string, string][] = [
  [B(38), "$38 billion", "38 milliards de dollars"],
  [B(13, "more_than"), "more than $13 billion", "plus de 13 milliards de dollars"],
  [B(38, "about"), "about $38 billion", "environ 38 milliards de dollars"],
  [B(100, "up_to"), "up to $100 billion", "jusqu’à 100 milliards de dollars"],
  [B(10, "at_least"), "at least $10 billion", "au moins 10 milliards de dollars"],
  [B(1), "$1 billion", "1 milliard de dollars"],
  [makeMoney("1900000000"), "$1.9 billion", "1,9 milliard de dollars"],
  [makeMoney("13750000000"), "$13.75 billion", "13,75 milliards de dollars"],
  [makeMoney("1400000000000"), "$1.4 trillion", "1 400 milliards de dollars"],
  [makeMoney("1200000", "exact", "EUR"), "€1.2 million", "1,2 million d’euros"],
  [B(5, "about", "EUR"), "about €5 billion", "environ 5 milliards d’euros"],
  [B(2, "exact", "GBP"), "£2 billion", "2 milliards de livres sterling"],
  [makeMoney("3000000000000", "exact", "JPY"), "JPY 3 trillion", "3 000 milliards de yens"],
  [B(5, "up_to", "AED"), "up to AED 5 billion", "jusqu’à 5 milliards AED"],
  [makeMoney("600000"), "$600,000", "600 000 dollars"],
  [makeMoney("1234567"), "$1,234,567", "1 234 567 dollars"],
  [makeMoney("87.2"), "$87.20", "87,20 dollars"],
  [makeMoney("1"), "$1", "1 dollar"],
  [makeMoney("-5000000"), "-$5 million", "-5 millions de dollars"],
  [makeRate("920000000", "month"), "$920 million a month", "920 millions de dollars par mois"],
  [makeRate("2000000000", "quarter"), "$2 billion a quarter", "2 milliards de dollars par trimestre"],
  [
    makeRate("15000000000", "year", "up_to"),
    "up to $15 billion a year",
    "jusqu’à 15 milliards de dollars par an",
  ],
  [makePercent("27", "about"), "about 27%", "environ 27 %"],
  [makePercent("32.5"), "32.5%", "32,5 %"],
  [makePercent("5", "more_than"), "more than 5%", "plus de 5 %"],
  [power("10", "GW", "at_least"), "at least 10 GW", "au moins 10 GW"],
  [power("4.5", "GW"), "4.5 GW", "4,5 GW"],
  [power("1200", "MW", "up_to"), "up to 1,200 MW", "jusqu’à 1 200 MW"],
  [count("100000", "GPUs", "at_least"), "at least 100,000 GPUs", "au moins 100 000 GPU"],
  [count("10000000", "chips"), "10 million chips", "10 millions de puces"],
  [count("1000000", "shares", "about"), "about 1 million shares", "environ 1 million d’actions"],
  [count("25000", "jobs", "up_to"), "up to 25,000 jobs", "jusqu’à 25 000 emplois"],
  [count("3", "data centers"), "3 data centers", "3 centres de données"],
  [count("9000", "blades"), "9,000 blades", "9 000 blades"],
  [months(84), "seven years", "sept ans"],
  [months(12), "one year", "un an"],
  [months(12, "more_than"), "more than one year", "plus d’un an"],
  [months(132, "more_than"), "more than eleven years", "plus de onze ans"],
  [months(96, "more_than"), "more than eight years", "plus de huit ans"],
  [months(18, "about"), "about 18 months", "environ 18 mois"],
  [months(60, "up_to"), "up to five years", "jusqu’à cinq ans"],
  [date("2025-10-28"), "28 October 2025", "28 octobre 2025"],
  [date("2026-01-01"), "1 January 2026", "1er janvier 2026"],
  [date("2025-35"), "third quarter of 2025", "3e trimestre 2025"],
  [date("2026-22"), "summer 2026", "été 2026"],
  [date("2032~"), "about 2032", "vers 2032"],
  [date("2025-10-28~"), "about 28 October 2025", "vers le 28 octobre 2025"],
  [date("2032?"), "perhaps 2032", "peut-être 2032"],
  [date("2025-10%"), "perhaps about October 2025", "peut-être vers octobre 2025"],
  [date("203X"), "the 2030s", "années 2030"],
  [date("2025-10-XX"), "a day of October 2025", "un jour d’octobre 2025"],
  [date("2024/2026"), "2024 to 2026", "entre 2024 et 2026"],
  [date("2032", "until"), "until 2032", "jusqu’en 2032"],
  [date("2032~", "until"), "until about 2032", "jusqu’en 2032 environ"],
  [date("2032-06-30", "until"), "until 30 June 2032", "jusqu’au 30 juin 2032"],
  [date("2030-22", "until"), "until summer 2030", "jusqu’à l’été 2030"],
  [date("203X", "until"), "until the 2030s", "jusqu’aux années 2030"],
  [date("2032?", "until"), "until perhaps 2032", "peut-être jusqu’en 2032"],
  [date("2026", "by"), "by 2026", "au plus tard en 2026"],
  [date("2026-12-31", "by"), "by 31 December 2026", "au plus tard le 31 décembre 2026"],
  [date("2026-35", "by"), "by third quarter of 2026", "au plus tard au 3e trimestre 2026"],
  [date("2025-10", "from"), "from October 2025", "à partir d’octobre 2025"],
  [date("2025-10-28", "from"), "from 28 October 2025", "à partir du 28 octobre 2025"],
  [date("2025/2027", "from"), "from a day between 2025 and 2027", "à partir d’un jour entre 2025 et 2027"],
  [
    { type: "exclusivity", level: "right_of_first_refusal" },
    "right of first refusal",
    "droit de premier refus",
  ],
  [{ type: "exclusivity", level: "none" }, "no exclusivity", "aucune exclusivité"],
  [{ type: "flag", yes: true }, "yes", "oui"],
  [{ type: "undisclosed" }, "not disclosed", "non communiqué"],
  [{ type: "redacted" }, "redacted", "caviardé"],
];

/** What claims amount to, with the length that a sum is spread over. */
export const STANDINGS: readonly [string, readonly Claim[], DurationValue | null, string, string][] = [
  ["nothing", [], null, "unknown", "inconnu"],
  [
    "two parties, spread",
    [
      says("Amazon", B(38, "about"), { tier: "primary" }),
      says("OpenAI", B(38, "about"), { tier: "primary" }),
    ],
    months(84),
    "about $38 billion over seven years, per Amazon and OpenAI",
    "environ 38 milliards de dollars sur sept ans, selon Amazon et OpenAI",
  ],
  [
    "one newsroom",
    [says("DIGITIMES", B(38))],
    null,
    "$38 billion, reported by DIGITIMES only",
    "38 milliards de dollars, rapporté par DIGITIMES seulement",
  ],
  [
    "a looser figure that agrees",
    [says("Reuters", B(13)), says("CNBC", B(10, "more_than"))],
    null,
    "$13 billion, per Reuters; consistent with more than $10 billion per CNBC",
    "13 milliards de dollars, selon Reuters ; compatible avec plus de 10 milliards de dollars selon CNBC",
  ],
  [
    "two sides",
    [says("Reuters", makePercent("20")), says("La Box", makePercent("25.5"))],
    null,
    "disputed: 25.5% per La Box, 20% per Reuters",
    "contesté : 25,5 % selon La Box, 20 % selon Reuters",
  ],
  [
    "a denial",
    [says("A", B(38)), denies("B", B(38))],
    null,
    "disputed: $38 billion per A, denied by B",
    "contesté : 38 milliards de dollars selon A, démenti par B",
  ],
  [
    "only a denial",
    [denies("B", B(38))],
    null,
    "$38 billion: denied by B",
    "38 milliards de dollars : démenti par B",
  ],
  [
    "a ruling",
    [ranked(says("A", makePercent("20")), "preferred"), says("B", makePercent("25"))],
    null,
    "20%, per A (ruled; contradicted by B)",
    "20 %, selon A (arbitré ; contredit par B)",
  ],
  [
    "a silence",
    [says("Oracle", { type: "undisclosed" })],
    null,
    "not disclosed, per Oracle",
    "non communiqué, selon Oracle",
  ],
  [
    "another unit",
    [says("A", count("110000", "GPUs")), says("C", count("9000", "blades"), { tier: "aggregator" })],
    null,
    "110,000 GPUs, reported by A only; one claim could not be compared",
    "110 000 GPU, rapporté par A seulement ; une affirmation n’a pas pu être comparée",
  ],
];

/** Why claims amount to it. */
export const REASONS: readonly [string, readonly Claim[], string, string][] = [
  ["nothing", [], "No source says anything about it.", "Aucune source n’en dit rien."],
  [
    "newsrooms",
    [says("Reuters", B(38)), says("CNBC", B(38))],
    "Two independent newsrooms agree: CNBC and Reuters.",
    "Deux rédactions indépendantes concordent : CNBC et Reuters.",
  ],
  [
    "a party",
    [says("Amazon", B(38), { tier: "primary" }), says("CNBC", B(38))],
    "Amazon says so, a primary source.",
    "Amazon, source primaire, l’affirme.",
  ],
  [
    "one newsroom",
    [says("DIGITIMES", B(38))],
    "Only DIGITIMES, a press source, says so.",
    "Une seule source l’affirme : DIGITIMES, source de presse.",
  ],
  [
    "two blogs",
    [says("A", B(38), { tier: "secondary" }), says("B", B(38), { tier: "aggregator" })],
    "Only secondary sources and aggregators say so: A and B.",
    "Seuls des agrégateurs et des sources secondaires l’affirment : A et B.",
  ],
  [
    "a dispute",
    [says("A", makePercent("20")), says("B", makePercent("25"))],
    "Two accounts contradict each other, and no editor has ruled.",
    "Deux versions se contredisent, et aucun arbitrage n’a été rendu.",
  ],
  [
    "a denial",
    [says("A", B(38)), denies("B", B(38))],
    "A says so, B denies it, and no editor has ruled.",
    "A l’affirme, B le dément, et aucun arbitrage n’a été rendu.",
  ],
  [
    "a ruling for a name that elides",
    [ranked(says("OpenAI", makePercent("20")), "preferred"), says("B", makePercent("25"))],
    "An editor ruled for OpenAI: Agrees with the filing.",
    "Un arbitrage a été rendu en faveur d’OpenAI : « Agrees with the filing ».",
  ],
  [
    "a ruling for a name that does not",
    [ranked(says("Microsoft", makePercent("20")), "preferred"), says("B", makePercent("25"))],
    "An editor ruled for Microsoft: Agrees with the filing.",
    "Un arbitrage a été rendu en faveur de Microsoft : « Agrees with the filing ».",
  ],
  [
    "a silence",
    [says("Oracle", { type: "undisclosed" })],
    "Oracle says that it is not disclosed, and no source that counts gives a value.",
    "Oracle dit que l’information n’est pas communiquée, et aucune source prise en compte ne donne de valeur.",
  ],
  [
    "other words",
    [says("A", words("Until AGI")), says("B", words("Until 2032"))],
    "Only A, a press source, says so. B words it otherwise, which no machine compares.",
    "Une seule source l’affirme : A, source de presse. B le formule autrement, ce qu’aucune machine ne compare.",
  ],
];

/** Spans in force, both ends EDTF. */
export const SPANS: readonly [string | null, string | null, string, string][] = [
  [
    "2025-10-28",
    "2025-11-03",
    "from 28 October 2025 until 3 November 2025",
    "du 28 octobre au 3 novembre 2025",
  ],
  [
    "2025-01-21",
    "2032-06-30",
    "from 21 January 2025 until 30 June 2032",
    "du 21 janvier 2025 au 30 juin 2032",
  ],
  ["2025", "2032", "from 2025 until 2032", "de 2025 à 2032"],
  ["2025-10", "2025-12", "from October 2025 until December 2025", "d’octobre à décembre 2025"],
  ["2025-10", "2032~", "from October 2025 until about 2032", "à partir d’octobre 2025 jusqu’en 2032 environ"],
  ["2025-08-01", null, "from 1 August 2025", "à partir du 1er août 2025"],
  [null, "2032", "until 2032", "jusqu’en 2032"],
  [null, null, "no dates stated", "aucune date précisée"],
];
