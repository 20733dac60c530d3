/** Passages in French of our own writing, as those in English: invented, with what is in each. */
import type { Passage } from "./english";

export const FRENCH: readonly Passage[] = [
  {
    text: "Mistral AI s’est engagé à dépenser 1,4 milliard d’euros auprès de Nebius. L’accord court sur cinq ans.",
    holds: [
      "spend_commitment | mistral > nebius | €1.4 billion | asserts",
      "duration | mistral > nebius | five years | asserts",
    ],
  },
  {
    text: "Microsoft dément avoir investi 5 milliards de dollars dans Mistral. Le groupe n’a trouvé « aucune trace » d’un tel projet.",
    holds: ["investment | microsoft > mistral | $5 billion | denies"],
  },
  {
    text: "Selon Les Echos, Nvidia pourrait prendre une participation de 8 % au capital de Mistral.",
    holds: ["equity_stake | mistral > nvidia | 8% | questions"],
  },
  {
    text: "Oracle fournira à OpenAI jusqu’à 2 gigawatts de capacité de calcul d’ici fin 2028.",
    holds: [
      "capacity | oracle > openai | up to 2 GW | asserts",
      "deployment_deadline | oracle > openai | d’ici fin 2028 | asserts",
    ],
  },
  {
    text: "OpenAI n’est plus tenu d’utiliser Azure : Microsoft n’est plus son fournisseur cloud exclusif. Le groupe conserve un droit de premier refus jusqu’en 2030.",
    holds: [
      "cloud_exclusivity | openai > microsoft | no exclusivity | asserts",
      "right_of_first_refusal | openai > microsoft | right of first refusal | asserts",
    ],
  },
  {
    text: "Anthropic a levé 3,5 milliards de dollars auprès de Google et d’autres investisseurs. Ce tour de table valorise l’entreprise à plus de 60 milliards de dollars.",
    holds: [
      "investment | google > anthropic | $3.5 billion | asserts",
      "valuation | null > anthropic | more than $60 billion | asserts",
    ],
  },
  {
    text: "CoreWeave a acheté près de 250 000 puces à Nvidia. Elles seront mises en service avant 2027.",
    holds: [
      "chips | nvidia > coreweave | près de 250 000 puces | asserts",
      "deployment_deadline | nvidia > coreweave | by 2027 | asserts",
    ],
  },
  {
    text: "OpenAI reverse 20 % de ses revenus à Microsoft. Les modalités financières du nouvel accord n’ont pas été divulguées.",
    holds: [
      "revenue_share | openai > microsoft | 20% | asserts",
      "spend_commitment | openai > microsoft | not disclosed | asserts",
    ],
  },
  {
    text: "L’action d’Oracle a bondi de plus de 6 % après l’annonce d’un contrat de 30 milliards de dollars par an avec OpenAI.",
    holds: [
      "market_reaction | oracle > null | more than 6% | asserts",
      "spend_commitment | openai > oracle | $30 billion a year | asserts",
    ],
  },
  {
    text: "Le projet de campus de MGX et Bpifrance représente entre 30 et 50 milliards d’euros. Il doit créer 5 000 emplois.",
    holds: [
      "total_program | bpifrance > mgx | at least €30 billion | asserts",
      "total_program | bpifrance > mgx | up to €50 billion | asserts",
      "jobs | mgx > null | 5000 emplois | asserts",
    ],
  },
  {
    text: "SoftBank n’exclut pas d’investir 10 milliards de dollars supplémentaires dans OpenAI, rapporte Reuters.",
    holds: ["investment | softbank > openai | $10 billion | questions"],
  },
  {
    text: "Google détient 14 % d’Anthropic. Le groupe a investi environ 3 milliards de dollars dans la jeune pousse.",
    holds: [
      "equity_stake | anthropic > google | 14% | asserts",
      "investment | google > anthropic | about $3 billion | asserts",
    ],
  },
  {
    text: "AWS offre à ses clients une indemnité en matière de propriété intellectuelle. L’accord avec Anthropic entrera en vigueur le 1er avril 2026.",
    holds: [
      "indemnity | amazon > null | yes | asserts",
      "effective_date | anthropic > amazon | on 1 April 2026 | asserts",
    ],
  },
  {
    text: "La Commission européenne, ou European Commission, a ouvert une enquête sur le partenariat entre Microsoft et Mistral.",
    holds: ["regulatory_review | european-commission > null | text | asserts"],
  },
  {
    text: "Aucun contrat de 12 milliards de dollars n’a été signé entre Meta et Google Cloud, assure un porte-parole, mais Meta loue bien des serveurs à CoreWeave.",
    holds: ["spend_commitment | meta > google | $12 billion | denies"],
  },
  {
    text: "Fluidstack construira pour Anthropic deux sites d’une puissance de 800 MW. Le contrat, d’une valeur de 7 milliards de dollars, porte sur dix ans.",
    holds: [
      "capacity | fluidstack > anthropic | 800 MW | asserts",
      "spend_commitment | anthropic > fluidstack | $7 billion | asserts",
      "duration | anthropic > fluidstack | ten years | asserts",
    ],
  },
  {
    text: "Microsoft Azure demeure le partenaire cloud exclusif de Mistral, une exclusivité qui prendra fin en 2028.",
    holds: ["cloud_exclusivity | mistral > microsoft | exclusive | asserts"],
  },
  // Nothing in them.
  {
    text: "Le chiffre d’affaires de Nvidia a atteint 44 milliards de dollars au premier trimestre, en hausse de 69 % sur un an.",
    holds: [],
  },
  {
    text: "Et vous, qu’en pensez-vous ? Si cet article vous a plu, partagez-le avec vos 500 contacts et recevez 10 % de réduction.",
    holds: [],
  },
  {
    text: "L’intelligence artificielle bouleverse les métiers depuis cinq ans. Près de 3 millions de Français utilisent un assistant chaque jour.",
    holds: [],
  },
  {
    text: "Fondé en 2015, OpenAI a longtemps été un laboratoire sans but lucratif. Il y a dix ans, personne n’imaginait une telle réussite.",
    holds: [],
  },
];
