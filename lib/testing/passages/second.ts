/**
PLACEHOLDER
 * Words of our own, figures invented.
 */
import type { Passage } from "./english";

export const SECOND_ENGLISH: readonly Passage[] = [
  {
    text: "Cohere’s larger rival Mistral has agreed to spend €900 million on Nscale’s Norwegian servers through a four-year contract, three people briefed on the matter said. A spokeswoman for Nscale declined to comment.",
    holds: [
      "spend_commitment | mistral > nscale | €900 million | asserts",
      "duration | mistral > nscale | four years | asserts",
    ],
  },
  {
    text: "Google will finance part of the campus that Fluidstack is building for Anthropic. Once finished in 2027, it will provide the lab with 1.1 gigawatts.",
    holds: [
      "capacity | fluidstack > anthropic | 1.1 GW | asserts",
      "deployment_deadline | fluidstack > anthropic | in 2027 | asserts",
    ],
  },
  {
    text: "Dell said it had received orders worth $2.6 billion from xAI for servers. Reports that CoreWeave would pay Dell another $5 billion are wrong, its finance chief added.",
    holds: [
      "spend_commitment | xai > dell | $2.6 billion | asserts",
      "spend_commitment | coreweave > dell | $5 billion | denies",
    ],
  },
  {
    text: "In exchange for its $8 billion, Amazon has obtained convertible notes of Anthropic that would give it between 15% and 19% of the company. Regulators at the CMA looked into the partnership and cleared it.",
    holds: [
      "investment | amazon > anthropic | $8 billion | asserts",
      "equity_stake | anthropic > amazon | at least 15% | asserts",
      "equity_stake | anthropic > amazon | up to 19% | asserts",
    ],
  },
  {
    text: "Cerebras has landed a contract from OpenAI to deliver 750 megawatts of its wafer-scale systems through 2028. The pact is worth more than $10 billion, according to a person familiar with it.",
    holds: [
      "capacity | cerebras > openai | 750 MW | asserts",
      "spend_commitment | openai > cerebras | more than $10 billion | asserts",
    ],
  },
  {
    text: "Nobody should count on the $6 billion that SoftBank is said to be preparing for Crusoe, two bankers cautioned. Talks are at an early stage and may fail.",
    holds: ["investment | softbank > crusoe | $6 billion | questions"],
  },
  {
    text: "Meta’s operating margin slipped to 40%. The owner of Instagram ended the quarter with $44 billion in cash and raised its forecast for expenses by $2 billion.",
    holds: [],
  },
  {
    text: "The average price of a megawatt-hour in Virginia rose 267% in five years. Utilities want $29 billion for new lines, a bill that households will share with data centers.",
    holds: [],
  },
];

export const SECOND_FRENCH: readonly Passage[] = [
  {
    text: "Le contrat que Nebius vient de décrocher auprès de Meta atteint 3 milliards de dollars. Il s’étale sur cinq ans, a indiqué le groupe d’Amsterdam.",
    holds: [
      "spend_commitment | meta > nebius | $3 billion | asserts",
      "duration | meta > nebius | cinq ans | asserts",
    ],
  },
  {
    text: "Pour 2,5 milliards d’euros, Bpifrance et MGX entrent au capital de Mistral. À elle seule, la banque publique en prend 6 %.",
    holds: [
      "investment | bpifrance > mistral | €2.5 billion | asserts",
      "equity_stake | mistral > bpifrance | 6% | asserts",
    ],
  },
  {
    text: "Il n’y a pas d’accord entre Anthropic et Oracle, affirme le laboratoire. La presse américaine avait évoqué un achat de 15 milliards de dollars de capacité.",
    holds: ["spend_commitment | anthropic > oracle | $15 billion | denies"],
  },
  {
    text: "Microsoft s’est réservé 200 MW dans le futur centre de données de Nscale au Portugal, qui ouvrira début 2027. La facture s’élèverait à 1,5 milliard de dollars.",
    holds: [
      "capacity | nscale > microsoft | 200 MW | asserts",
      "deployment_deadline | nscale > microsoft | début 2027 | asserts",
      "spend_commitment | microsoft > nscale | $1.5 billion | questions",
    ],
  },
  {
    text: "Broadcom livrera à Google un million de puces sur mesure. Le fabricant, dont l’action a pris 9 % à l’annonce, n’a pas dévoilé le prix.",
    holds: [
      "chips | broadcom > google | un million puces | asserts",
      "market_reaction | broadcom > null | 9% | asserts",
    ],
  },
  {
    text: "Jusqu’en 2031, AWS reste le premier fournisseur d’Anthropic, sans en être le seul. Le laboratoire d’IA lui a promis 25 milliards de dollars.",
    holds: ["spend_commitment | anthropic > amazon | $25 billion | asserts"],
  },
  {
    text: "Les géants du numérique auront dépensé 400 milliards de dollars cette année. À lui seul, Amazon a investi 125 milliards, en hausse de 61 %.",
    holds: [],
  },
  {
    text: "Le titre de la première société de semi-conducteurs du monde vaut trente fois ses bénéfices. Les analystes, eux, tablent sur 20 % de croissance par an d’ici à 2030.",
    holds: [],
  },
];
