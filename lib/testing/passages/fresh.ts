/** PLACEHOLDER */
import type { Passage } from "./english";

export const FRESH_ENGLISH: readonly Passage[] = [
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

export const FRESH_FRENCH: readonly Passage[] = [
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
