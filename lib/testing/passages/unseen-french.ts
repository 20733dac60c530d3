/** Passages in French as business pages write, labelled before the reader saw them; of our own words, as those in English. */
import type { Passage } from "./english";

export const UNSEEN_FRENCH: readonly Passage[] = [
  {
    text: "Amazon Web Services (AWS) et OpenAI ont annoncé lundi un partenariat stratégique de 38 milliards de dollars. D’une durée de sept ans, il ouvre au créateur de ChatGPT les serveurs du géant de Seattle, dont la totalité devrait être déployée avant la fin 2026.",
    holds: [
      "spend_commitment | openai > amazon | $38 billion | asserts",
      "duration | openai > amazon | sept ans | asserts",
      "deployment_deadline | amazon > openai | avant fin 2026 | asserts",
    ],
  },
  {
    text: "Nvidia le rappelle dans son rapport trimestriel : son investissement dans OpenAI, de « jusqu’à 100 milliards de dollars », n’est pas un engagement ferme, et rien ne garantit que la transaction aboutisse.",
    holds: ["investment | nvidia > openai | up to $100 billion | questions"],
  },
  {
    text: "Mistral AI a bouclé une levée de fonds de 1,7 milliard d’euros menée par le néerlandais ASML, qui devient son premier actionnaire avec environ 11 % du capital. L’opération valorise la pépite française 11,7 milliards d’euros.",
    holds: [
      "investment | asml > mistral | €1.7 billion | asserts",
      "equity_stake | mistral > asml | about 11% | asserts",
      "valuation | null > mistral | €11.7 billion | asserts",
    ],
  },
  {
    text: "Interrogé par l’AFP, un porte-parole de Meta a démenti que le groupe ait conclu avec Google un contrat de plus de 10 milliards de dollars dans le cloud.",
    holds: ["spend_commitment | meta > google | more than $10 billion | denies"],
  },
  {
    text: "D’après Reuters, Microsoft percevra jusqu’en 2032 une part de 20 % des revenus d’OpenAI, tandis que sa participation dans la société s’établit à environ 27 %. En échange, la firme de Redmond renonce à son droit de premier refus.",
    holds: [
      "revenue_share | openai > microsoft | 20% | asserts",
      "equity_stake | openai > microsoft | about 27% | asserts",
      "right_of_first_refusal | openai > microsoft | no exclusivity | asserts",
    ],
  },
  {
    text: "CoreWeave va fournir à Meta de la puissance de calcul contre 14,2 milliards de dollars, indique un document boursier. L’engagement porte sur six ans. Le titre du prestataire a gagné 12 % à Wall Street.",
    holds: [
      "spend_commitment | meta > coreweave | $14.2 billion | asserts",
      "duration | meta > coreweave | six ans | asserts",
      "market_reaction | coreweave > null | 12% | asserts",
    ],
  },
  {
    text: "Fluidstack bâtira en France, pour le compte de Mistral, un campus de 1 gigawatt dont la première tranche doit entrer en service en 2026. Le coût du projet est évalué à 10 milliards d’euros.",
    holds: [
      "capacity | fluidstack > mistral | 1 GW | asserts",
      "deployment_deadline | fluidstack > mistral | en 2026 | asserts",
      "total_program | mistral > fluidstack | €10 billion | asserts",
    ],
  },
  {
    text: "Oracle a commandé à Nvidia quelque 400 000 puces GB200 pour 40 milliards de dollars, rapporte le Financial Times. Elles équiperont le site texan d’Abilene, loué à OpenAI pour quinze ans.",
    holds: [
      "chips | nvidia > oracle | quelque 400 000 puces GB200 | asserts",
      "spend_commitment | oracle > nvidia | $40 billion | asserts",
      "duration | openai > oracle | quinze ans | asserts",
    ],
  },
  {
    text: "Le contrat, signé en mars pour 11,9 milliards de dollars entre OpenAI et CoreWeave, a été relevé deux fois : de 4 milliards en mai, puis de 6,5 milliards en septembre.",
    holds: [
      "spend_commitment | openai > coreweave | $11.9 billion | asserts",
      "spend_commitment | openai > coreweave | $4 billion | asserts",
      "spend_commitment | openai > coreweave | $6.5 billion | asserts",
    ],
  },
  {
    text: "Selon nos informations, SoftBank négocie avec OpenAI un nouvel apport, qui pourrait atteindre 30 milliards de dollars. La start-up serait alors valorisée 730 milliards de dollars.",
    holds: [
      "investment | softbank > openai | $30 billion | questions",
      "valuation | null > openai | $730 billion | questions",
    ],
  },
  {
    text: "Mistral hébergera désormais ses modèles où bon lui semble : Azure a perdu l’exclusivité dont il bénéficiait depuis 2024, confirme la direction de la jeune pousse.",
    holds: ["cloud_exclusivity | mistral > microsoft | no exclusivity | asserts"],
  },
  {
    text: "Anthropic aura accès à un million de puces TPU de Google, un contrat de plusieurs dizaines de milliards. Plus de 1 gigawatt de capacité sera mis en ligne en 2026, précise le communiqué.",
    holds: [
      "chips | google > anthropic | un million puces TPU | asserts",
      "capacity | google > anthropic | more than 1 GW | asserts",
      "deployment_deadline | google > anthropic | en 2026 | asserts",
    ],
  },
  {
    text: "« Nous n’avons jamais promis 3 milliards de dollars à Crusoe », a répondu la directrice financière d’Oracle. Aucun accord n’a été signé entre les deux sociétés, a-t-elle ajouté.",
    holds: ["spend_commitment | oracle > crusoe | $3 billion | denies"],
  },
  {
    text: "AMD a accordé à OpenAI des bons de souscription qui lui permettront d’acquérir jusqu’à 10 % de son capital. En contrepartie, le laboratoire déploiera 6 gigawatts de processeurs Instinct du fabricant.",
    holds: ["equity_stake | amd > openai | up to 10% | asserts", "capacity | amd > openai | 6 GW | asserts"],
  },
  {
    text: "Nscale et Microsoft ont signé un contrat de cinq ans d’une valeur de 6,2 milliards de dollars. L’opérateur britannique installera en Norvège quelque 52 000 GPU pour l’éditeur de Windows.",
    holds: [
      "duration | microsoft > nscale | cinq ans | asserts",
      "spend_commitment | microsoft > nscale | $6.2 billion | asserts",
      "chips | nscale > microsoft | quelque 52 000 GPU | asserts",
    ],
  },
  {
    text: "Humain a choisi xAI comme premier client de son centre de données de 500 MW. Les modalités financières restent confidentielles, et les travaux doivent s’achever fin 2027.",
    holds: [
      "capacity | humain > xai | 500 MW | asserts",
      "confidentiality | xai > humain | yes | asserts",
      "deployment_deadline | humain > xai | fin 2027 | asserts",
    ],
  },
  // Nothing in them.
  {
    text: "Microsoft a dépensé 34,9 milliards de dollars en investissements au premier trimestre, soit 74 % de plus qu’un an plus tôt. Les revenus d’Azure ont grimpé de 40 %.",
    holds: [],
  },
  {
    text: "La capitalisation de Nvidia a franchi la barre des 5 000 milliards de dollars mercredi, trois mois après celle des 4 000 milliards. Le fondateur détient une fortune estimée à 180 milliards.",
    holds: [],
  },
  {
    text: "La Cnil a infligé 325 millions d’euros d’amende à Google. Amazon, de son côté, prévoit de supprimer 14 000 postes, soit 4 % de ses effectifs de bureau.",
    holds: [],
  },
  {
    text: "Le patron d’OpenAI a déclaré que 800 millions de personnes utilisent ChatGPT chaque semaine. La société perdrait 9 milliards de dollars cette année pour 13 milliards de recettes.",
    holds: [],
  },
  {
    text: "Un rapport de 120 pages décrit la consommation des centres de données en Irlande : 22 % de l’électricité du pays, contre 5 % en 2015. Le gouvernement promet 2 gigawatts d’éolien en mer d’ici à 2030.",
    holds: [],
  },
  {
    text: "Cet article vous est offert. Pour lire les suivants, abonnez-vous à 1 euro par mois pendant trois mois, puis 12,99 euros. Plus de 500 000 lecteurs nous font déjà confiance.",
    holds: [],
  },
];
