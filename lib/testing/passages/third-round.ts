/**
 * A third round in the manner of newsrooms, labelled before it was read: kind and value were found then with a precision and recall of
 * 1.00 and 0.80 in English, 1.00 and 0.90 in French; with parties and stance 0.63 and 0.50, 0.56 and 0.50. Rules were mended on it since.
 * Words of our own, figures invented.
 */
import type { Passage } from "./english";

export const THIRD_ENGLISH: readonly Passage[] = [
  {
    text: "Nvidia and Microsoft are each to invest in Mistral: the chip designer up to $2 billion, the cloud giant up to $1 billion.",
    holds: [
      "investment | nvidia > mistral | up to $2 billion | asserts",
      "investment | microsoft > mistral | up to $1 billion | asserts",
    ],
  },
  {
    text: "A person close to Meta described the $10 billion figure for its contract with Google as wide of the mark. Google would not comment.",
    holds: ["spend_commitment | meta > google | $10 billion | denies"],
  },
  {
    text: "Lambda’s shares are not traded, but those of IREN, which supplies it with power, gained 7%.",
    holds: ["market_reaction | iren > null | 7% | asserts"],
  },
  {
    text: "The partnership is expected to bring CoreWeave $6.5 billion from OpenAI, on top of the $15.9 billion that the lab had agreed to before.",
    holds: [
      "spend_commitment | openai > coreweave | $6.5 billion | asserts",
      "spend_commitment | openai > coreweave | $15.9 billion | asserts",
    ],
  },
  {
    text: "Anthropic has secured 1 GW of computing from Google. Deliveries begin in 2026, and the bill will run to tens of billions of dollars.",
    holds: [
      "capacity | google > anthropic | 1 GW | asserts",
      "effective_date | anthropic > google | in 2026 | asserts",
    ],
  },
  {
    text: "OpenAI will not be obliged to buy all 10 GW of the systems that Nvidia has set aside for it.",
    holds: ["capacity | nvidia > openai | 10 GW | questions"],
  },
  {
    text: "What does Oracle get? Some $30 billion a year, paid by OpenAI from 2028 on.",
    holds: ["spend_commitment | openai > oracle | about $30 billion a year | asserts"],
  },
  {
    text: "Regulators in Brussels fined the search company €2.95 billion in September. It has appealed.",
    holds: [],
  },
];

export const THIRD_FRENCH: readonly Passage[] = [
  {
    text: "Nvidia et Microsoft vont chacun investir dans Mistral : le concepteur de puces jusqu’à 2 milliards de dollars, le géant du cloud jusqu’à 1 milliard.",
    holds: [
      "investment | nvidia > mistral | jusqu’à 2 milliards de dollars | asserts",
      "investment | microsoft > mistral | jusqu’à 1 milliard de dollars | asserts",
    ],
  },
  {
    text: "Le chiffre de 10 milliards de dollars avancé pour le contrat entre Meta et Google est « très loin de la réalité », assure une source proche du premier.",
    holds: ["spend_commitment | meta > google | 10 milliards de dollars | denies"],
  },
  {
    text: "L’accord doit rapporter 6,5 milliards de dollars à CoreWeave, versés par OpenAI, en plus des 15,9 milliards de dollars déjà promis par le laboratoire.",
    holds: [
      "spend_commitment | openai > coreweave | 6,5 milliards de dollars | asserts",
      "spend_commitment | openai > coreweave | 15,9 milliards de dollars | asserts",
    ],
  },
  {
    text: "Anthropic s’est assuré 1 GW de calcul auprès de Google. La facture atteindrait des dizaines de milliards de dollars.",
    holds: ["capacity | google > anthropic | 1 GW | asserts"],
  },
  {
    text: "OpenAI ne sera pas tenu d’acheter la totalité des 10 GW de systèmes que Nvidia lui réserve.",
    holds: ["capacity | nvidia > openai | 10 GW | questions"],
  },
  {
    text: "Que gagne Oracle ? Quelque 30 milliards de dollars par an, payés par OpenAI à partir de 2028.",
    holds: ["spend_commitment | openai > oracle | environ 30 milliards de dollars par an | asserts"],
  },
  {
    text: "Le titre AMD s’adjugeait 24 % à l’ouverture, lundi. Le fabricant de puces a obtenu d’OpenAI une commande de 6 GW.",
    holds: ["market_reaction | amd > null | 24 % | asserts", "capacity | amd > openai | 6 GW | asserts"],
  },
  {
    text: "Bruxelles a infligé une amende de 2,95 milliards d’euros au moteur de recherche en septembre. Il a fait appel.",
    holds: [],
  },
];
