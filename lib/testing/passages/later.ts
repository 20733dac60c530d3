/**
 * Passages that were written after the rules had been mended on the others. Read for the first time, kind and value were found with a
 * precision and recall of 0.71 and 0.50 in English, 0.90 and 0.90 in French; with parties and stance 0.57 and 0.40, 0.50 and 0.50. Then
 * rules were mended on these too: write new ones to know how the reader does on articles that it has not met. Invented, as the others.
 */
import type { Passage } from "./english";

export const LATER_ENGLISH: readonly Passage[] = [
  {
    text: "Nebius will lease 300 megawatts to Microsoft in New Jersey, in a transaction valued at $17.4 billion through 2031.",
    holds: [
      "capacity | nebius > microsoft | 300 MW | asserts",
      "spend_commitment | microsoft > nebius | $17.4 billion | asserts",
    ],
  },
  {
    text: "The chip maker said it would take a 5% stake in CoreWeave. Nvidia had previously backed the company with $100 million.",
    holds: [
      "equity_stake | coreweave > nvidia | 5% | asserts",
      "investment | nvidia > coreweave | $100 million | asserts",
    ],
  },
  {
    text: "There is no truth to the claim that Google agreed to buy 200,000 AMD accelerators, AMD said.",
    holds: ["chips | amd > google | 200,000 AMD accelerators | denies"],
  },
  {
    text: "OpenAI and Broadcom plan to deploy 10 gigawatts of custom chips by the end of 2029.",
    holds: [
      "capacity | broadcom > openai | 10 GW | asserts",
      "deployment_deadline | broadcom > openai | by the end of 2029 | asserts",
    ],
  },
  {
    text: "Akamai’s contract with Anthropic, worth $1.8 billion, spans seven years, The Information reported.",
    holds: [
      "spend_commitment | anthropic > akamai | $1.8 billion | asserts",
      "duration | anthropic > akamai | seven years | asserts",
    ],
  },
  {
    text: "It is unclear if Amazon’s $8 billion investment in Anthropic will be converted into shares.",
    holds: ["investment | amazon > anthropic | $8 billion | questions"],
  },
  {
    text: "Cloud revenue at Microsoft grew 39% to $49 billion. The company has 220,000 employees and paid a dividend of 91 cents.",
    holds: [],
  },
  {
    text: "Lambda, founded in 2012, rents GPUs by the hour. Prices start at $2.49 and fall with volume.",
    holds: [],
  },
];

export const LATER_FRENCH: readonly Passage[] = [
  {
    text: "Nscale louera à Microsoft une capacité de 240 MW en Norvège. Le montant du contrat, 6,2 milliards de dollars, couvre cinq années.",
    holds: [
      "capacity | nscale > microsoft | 240 MW | asserts",
      "spend_commitment | microsoft > nscale | $6.2 billion | asserts",
      "duration | microsoft > nscale | five years | asserts",
    ],
  },
  {
    text: "ASML est devenu le premier actionnaire de Mistral avec 11 % du capital, après un investissement de 1,3 milliard d’euros.",
    holds: [
      "equity_stake | mistral > asml | 11% | asserts",
      "investment | asml > mistral | €1.3 billion | asserts",
    ],
  },
  {
    text: "Contrairement à ce qui a été écrit, Amazon n’a pas acheté 100 000 puces à AMD.",
    holds: ["chips | amd > amazon | 100 000 puces | denies"],
  },
  {
    text: "D’après le Financial Times, Oracle réfléchit à porter son engagement envers OpenAI à 60 milliards de dollars.",
    holds: ["spend_commitment | oracle > openai | $60 billion | questions"],
  },
  {
    text: "L’accord entre xAI et Humain prévoit un centre de données de 500 mégawatts, qui doit être livré d’ici 2027.",
    holds: [
      "capacity | humain > xai | 500 MW | asserts",
      "deployment_deadline | humain > xai | by 2027 | asserts",
    ],
  },
  {
    text: "Anthropic versera à Google une part de 15 % de ses revenus jusqu’en 2029.",
    holds: ["revenue_share | anthropic > google | 15% | asserts"],
  },
  {
    text: "Meta emploie 78 000 personnes. Son bénéfice a reculé de 4 % et ses dépenses ont atteint 70 milliards de dollars.",
    holds: [],
  },
  {
    text: "La conférence de Nvidia a réuni 25 000 visiteurs en mars 2026 ; les billets coûtaient 1 200 euros.",
    holds: [],
  },
];
