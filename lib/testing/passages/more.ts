/**
 * Two small sets that were each read once before any rule was mended on them. The first: precision and recall of kind and value 1.00 and
 * 0.75 in English, 0.90 and 0.82 in French; with parties and stance 0.56 and 0.42, 0.60 and 0.55. The second, after rules had been
 * mended on the first: 0.82 and 0.69, 0.88 and 0.64; with parties and stance 0.73 and 0.62, 0.38 and 0.27. Words of our own, figures
 * invented.
 */
import type { Passage } from "./english";

export const MORE_ENGLISH: readonly Passage[] = [
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
  {
    text: "ABU DHABI — MGX will pour as much as $7 billion into xAI’s next financing, according to a term sheet seen by this newspaper. Elon Musk’s artificial intelligence company would be worth $230 billion afterwards.",
    holds: [
      "investment | mgx > xai | up to $7 billion | asserts",
      "valuation | null > xai | $230 billion | questions",
    ],
  },
  {
    text: "Under the first phase, Crusoe hands over 206 megawatts to Oracle in Abilene before the end of 2025. Oracle in turn serves OpenAI, its only tenant there.",
    holds: [
      "capacity | crusoe > oracle | 206 MW | asserts",
      "deployment_deadline | crusoe > oracle | before the end of 2025 | asserts",
    ],
  },
  {
    text: "IREN shares slid 7% on Friday. A filing showed that Microsoft can walk away from their $9.7 billion, five-year agreement if delivery slips.",
    holds: [
      "market_reaction | iren > null | 7% | asserts",
      "spend_commitment | microsoft > iren | $9.7 billion | asserts",
      "duration | microsoft > iren | five years | asserts",
    ],
  },
  {
    text: "“We have not committed a single dollar to Stargate beyond what we announced,” said the head of MGX, who called reports of a $20 billion pledge to OpenAI fiction.",
    holds: ["investment | mgx > openai | $20 billion | denies"],
  },
  {
    text: "Anthropic plans to use a million TPUs. Google, which already owns 14% of its customer, will bring well over a gigawatt of capacity online for it in 2026.",
    holds: [
      "chips | google > anthropic | a million TPUs | asserts",
      "equity_stake | anthropic > google | 14% | asserts",
      "deployment_deadline | google > anthropic | in 2026 | asserts",
    ],
  },
  {
    text: "The pact gives Databricks customers access to OpenAI’s models. Databricks guarantees its supplier $100 million in revenue over several years, whether or not the demand materializes.",
    holds: ["spend_commitment | databricks > openai | $100 million | asserts"],
  },
  {
    text: "Nscale raised $1.1 billion this autumn. The proceeds, together with bank loans of $433 million, will go into halls that are still fields today.",
    holds: ["investment | null > nscale | $1.1 billion | asserts"],
  },
  {
    text: "Hyperscalers will spend $490 billion on servers this year, Citigroup estimates; Oracle’s free cash flow is expected to stay negative for five years.",
    holds: [],
  },
];

export const MORE_FRENCH: readonly Passage[] = [
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
  {
    text: "Nebius équipera le futur site de Mistral dans l’Essonne. Le laboratoire parisien a réservé 40 mégawatts et réglera 600 millions d’euros en trois ans.",
    holds: [
      "capacity | nebius > mistral | 40 MW | asserts",
      "spend_commitment | mistral > nebius | €600 million | asserts",
      "duration | mistral > nebius | trois ans | asserts",
    ],
  },
  {
    text: "Amazon conforte sa place chez Anthropic : le groupe de Jeff Bezos y a mis 8 milliards de dollars, sans dépasser un tiers du capital. La start-up est valorisée 183 milliards.",
    holds: [
      "investment | amazon > anthropic | $8 billion | asserts",
      "valuation | null > anthropic | $183 billion | asserts",
    ],
  },
  {
    text: "Contacté, Oracle ne confirme pas l’achat de 4 gigawatts à Crusoe, évoqué par Bloomberg. Le groupe texan affirme qu’« aucun contrat de ce type » n’a été conclu.",
    holds: ["capacity | crusoe > oracle | 4 GW | denies"],
  },
  {
    text: "L’alliance entre xAI et Humain prend corps. Le groupe saoudien mettra à la disposition de la société d’Elon Musk 600 000 puces de Nvidia, dont une première tranche d’ici à l’été 2027.",
    holds: ["chips | humain > xai | 600 000 puces | asserts"],
  },
  {
    text: "Microsoft a rogné ses droits sur OpenAI. Il touche encore un cinquième des recettes, mais n’est plus le fournisseur exclusif du laboratoire, qui s’est tourné vers Oracle.",
    holds: ["cloud_exclusivity | openai > microsoft | no exclusivity | asserts"],
  },
  {
    text: "SoftBank a soldé sa participation dans Nvidia pour 5,8 milliards de dollars. La somme servira à honorer ses 22,5 milliards promis à OpenAI avant la fin de l’année.",
    holds: ["investment | softbank > openai | $22.5 billion | asserts"],
  },
  {
    text: "Meta versera plus de 10 milliards de dollars à Google en six ans pour ses serveurs, a appris l’agence. C’est la première fois que la maison mère de Facebook se fournit chez ce rival.",
    holds: [
      "spend_commitment | meta > google | more than $10 billion | asserts",
      "duration | meta > google | six ans | asserts",
    ],
  },
  {
    text: "En Virginie, la facture moyenne a bondi de 13 % en un an. Dominion Energy prévoit 50 milliards de dollars de travaux d’ici à 2029, que ses 2,7 millions de clients paieront.",
    holds: [],
  },
];
