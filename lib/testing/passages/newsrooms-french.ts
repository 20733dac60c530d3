/**
 * Passages in French in the manner of different newsrooms: agency, economic daily, trade press, regional paper, blog. Labelled before
 * they were read for the first time, when kind and value were found with a precision and recall of 0.95 and 0.91, with parties and stance
 * 0.64 and 0.61; the rules were mended on them since. Words of our own, figures invented.
 */
import type { Passage } from "./english";

export const NEWSROOMS_FRENCH: readonly Passage[] = [
  {
    text: "PARIS (AFP) – Un contrat de 17 milliards de dollars a été attribué à Nebius par Microsoft, a annoncé lundi la société néerlandaise. Il porte sur cinq ans.",
    holds: [
      "spend_commitment | microsoft > nebius | 17 milliards de dollars | asserts",
      "duration | microsoft > nebius | cinq ans | asserts",
    ],
  },
  {
    text: "Le créateur de ChatGPT s’est engagé à verser 60 milliards de dollars par an à Oracle. Son partenaire, lui, devra trouver l’électricité.",
    holds: ["spend_commitment | openai > oracle | 60 milliards de dollars par an | asserts"],
  },
  {
    text: "Le fabricant de puces AMD a cédé à OpenAI des bons de souscription qui pourraient représenter 10 % de son capital. En échange, le laboratoire lui commande 6 GW d’accélérateurs.",
    holds: ["equity_stake | amd > openai | 10 % | questions", "capacity | amd > openai | 6 GW | asserts"],
  },
  {
    text: "Anthropic, dont Amazon est le premier actionnaire, achètera à Google un million de TPU. Les puces doivent être livrées avant la fin 2027.",
    holds: [
      "chips | google > anthropic | 1 million TPUs | asserts",
      "deployment_deadline | google > anthropic | avant fin 2027 | asserts",
    ],
  },
  {
    text: "SoftBank et Oracle figurent parmi les soutiens du projet. Le groupe japonais a injecté 19 milliards de dollars dans OpenAI, selon une source proche du dossier.",
    holds: ["investment | softbank > openai | 19 milliards de dollars | asserts"],
  },
  {
    text: "Valorisé 11,7 milliards d’euros, Mistral AI fait entrer ASML à son capital. Le géant néerlandais des semi-conducteurs débourse 1,3 milliard d’euros et reçoit 11 % de la start-up.",
    holds: [
      "valuation | null > mistral | 11,7 milliards d’euros | asserts",
      "investment | asml > mistral | 1,3 milliard d’euros | asserts",
      "equity_stake | mistral > asml | 11 % | asserts",
    ],
  },
  {
    text: "Contacté, CoreWeave dément : « Aucun contrat de 27 milliards de dollars ne nous lie à Meta. » La maison mère de Facebook n’a pas répondu.",
    holds: ["spend_commitment | meta > coreweave | 27 milliards de dollars | denies"],
  },
  {
    text: "Selon Les Echos, la firme de Redmond serait prête à dépenser 9 milliards d’euros chez Nscale. Rien n’est signé, précise l’hébergeur britannique.",
    holds: ["spend_commitment | microsoft > nscale | 9 milliards d’euros | questions"],
  },
  {
    text: "À Abilene, 1,2 gigawatt sera fourni à OpenAI par Oracle. L’éditeur de logiciels y promet 357 emplois.",
    holds: ["capacity | oracle > openai | 1,2 GW | asserts", "jobs | oracle > null | 357 jobs | asserts"],
  },
  {
    text: "L’action Broadcom a bondi de 9 % : OpenAI lui a passé commande de 10 gigawatts de puces sur mesure. Ni l’un ni l’autre n’a dit à quel prix.",
    holds: [
      "market_reaction | broadcom > null | 9 % | asserts",
      "capacity | broadcom > openai | 10 GW | asserts",
    ],
  },
  {
    text: "Tout le monde cite ces 300 milliards de dollars. Mais OpenAI pourra-t-il jamais payer 300 milliards de dollars à Oracle ? On peut en douter.",
    holds: ["spend_commitment | openai > oracle | 300 milliards de dollars | questions"],
  },
  {
    text: "Bpifrance et Nvidia participent au tour de table. La banque publique met 200 millions d’euros dans le laboratoire français Mistral, dont la valorisation atteint 12 milliards d’euros.",
    holds: [
      "investment | bpifrance > mistral | 200 millions d’euros | asserts",
      "valuation | null > mistral | 12 milliards d’euros | asserts",
    ],
  },
  {
    text: "xAI, l’entreprise d’Elon Musk, louera à Humain 500 MW en Arabie saoudite. C’est le groupe saoudien qui construit le site, et Nvidia qui l’équipe.",
    holds: ["capacity | humain > xai | 500 MW | asserts"],
  },
  {
    text: "Jusqu’en 2032, 20 % des revenus d’OpenAI reviennent à Microsoft. Ce dernier détient par ailleurs 27 % du laboratoire.",
    holds: [
      "revenue_share | openai > microsoft | 20 % | asserts",
      "equity_stake | openai > microsoft | 27 % | asserts",
    ],
  },
  {
    text: "La consommation électrique des centres de données français a augmenté de 11 % en 2025, indique RTE. Elle pourrait doubler d’ici à 2030.",
    holds: [],
  },
  {
    text: "Nvidia a réalisé un chiffre d’affaires trimestriel de 57 milliards de dollars. Son patron, Jensen Huang, juge la demande « hors norme » et l’offre tendue pour deux ans.",
    holds: [],
  },
];
