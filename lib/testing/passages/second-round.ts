/**
 * A second round in the manner of newsrooms, with hard sentences, labelled before it was read: kind and value were found then with a
 * precision and recall of 0.79 and 0.69 in English, 0.63 and 0.56 in French; with parties and stance 0.29 and 0.25, 0.38 and 0.33. Rules
 * were mended on it since. Words of our own, figures invented.
 */
import type { Passage } from "./english";

export const SECOND_ENGLISH: readonly Passage[] = [
  {
    text: "Meta has turned to CoreWeave again. The social media company will rent a further $21 billion of servers from it through 2032.",
    holds: [
      "spend_commitment | meta > coreweave | $21 billion | asserts",
      "duration | meta > coreweave | until 2032 | asserts",
    ],
  },
  {
    text: "Claims that Oracle paid $7 billion for a third of Crusoe are baseless, both companies said in a joint statement.",
    holds: ["investment | oracle > crusoe | $7 billion | denies"],
  },
  {
    text: "Crusoe is building the site for Oracle, which leases it for 15 years and passes its 1.2 GW on to OpenAI.",
    holds: [
      "duration | oracle > crusoe | 15 years | asserts",
      "capacity | oracle > openai | 1.2 GW | asserts",
    ],
  },
  {
    text: "Having already sunk $8 billion into Anthropic, Amazon now gets first call on the lab’s training business. Google followed with $3 billion of its own.",
    holds: [
      "investment | amazon > anthropic | $8 billion | asserts",
      "investment | google > anthropic | $3 billion | asserts",
    ],
  },
  {
    text: "For Nscale, the order is a windfall: 200,000 GPUs are wanted by Microsoft, which will have them installed in Texas and Portugal.",
    holds: ["chips | nscale > microsoft | 200,000 GPUs | asserts"],
  },
  {
    text: "Analysts had expected more than the $25 billion that Google promised Anthropic in credits and cash.",
    holds: ["investment | google > anthropic | $25 billion | asserts"],
  },
  {
    text: "Nvidia’s planned investment of up to $100 billion in OpenAI was never a commitment, its chief executive conceded.",
    holds: ["investment | nvidia > openai | up to $100 billion | denies"],
  },
  {
    text: "Cerebras gets a customer that it badly needs. Over three years, G42’s rival OpenAI is to hand it $10 billion.",
    holds: [
      "spend_commitment | openai > cerebras | $10 billion | asserts",
      "duration | openai > cerebras | three years | asserts",
    ],
  },
  {
    text: "Microsoft says its contract with Nebius, worth between $17.4 billion and $19.4 billion, stands. It runs until 2031.",
    holds: [
      "spend_commitment | microsoft > nebius | at least $17.4 billion | asserts",
      "spend_commitment | microsoft > nebius | up to $19.4 billion | asserts",
      "duration | microsoft > nebius | until 2031 | asserts",
    ],
  },
  {
    text: "Humain and AMD said that their venture would deploy 500 MW within five years. The Saudi company is to own it alone by 2031.",
    holds: ["capacity | amd > humain | 500 MW | asserts"],
  },
  {
    text: "SoftBank sold its entire stake in Nvidia for $5.8 billion. The proceeds go to OpenAI, to which the Japanese conglomerate had pledged $30 billion by the end of the year.",
    holds: ["investment | softbank > openai | $30 billion | asserts"],
  },
  {
    text: "More than 40 states have offered tax breaks to builders of data centers, at a cost of $6 billion a year, according to Good Jobs First.",
    holds: [],
  },
];

export const SECOND_FRENCH: readonly Passage[] = [
  {
    text: "Meta se tourne une nouvelle fois vers CoreWeave. Le groupe de Mark Zuckerberg lui louera pour 21 milliards de dollars de serveurs supplémentaires jusqu’en 2032.",
    holds: [
      "spend_commitment | meta > coreweave | 21 milliards de dollars | asserts",
      "duration | meta > coreweave | until 2032 | asserts",
    ],
  },
  {
    text: "Oracle n’a pas payé 7 milliards de dollars pour le tiers de Crusoe, assurent les deux entreprises dans un communiqué commun.",
    holds: ["investment | oracle > crusoe | 7 milliards de dollars | denies"],
  },
  {
    text: "Crusoe construit le site pour Oracle, qui le loue pour quinze ans et en met les 1,2 GW à la disposition d’OpenAI.",
    holds: [
      "duration | oracle > crusoe | quinze ans | asserts",
      "capacity | oracle > openai | 1,2 GW | asserts",
    ],
  },
  {
    text: "Après avoir misé 8 milliards de dollars sur Anthropic, Amazon devient son principal fournisseur de cloud. Google a suivi, avec 3 milliards de dollars.",
    holds: [
      "investment | amazon > anthropic | 8 milliards de dollars | asserts",
      "investment | google > anthropic | 3 milliards de dollars | asserts",
    ],
  },
  {
    text: "Pour Nscale, c’est une aubaine : Microsoft lui achète 200 000 GPU, à installer au Texas et au Portugal.",
    holds: ["chips | nscale > microsoft | 200 000 GPUs | asserts"],
  },
  {
    text: "L’investissement de Nvidia dans OpenAI, qui devait atteindre 100 milliards de dollars, n’a jamais été un engagement, a reconnu son patron.",
    holds: ["investment | nvidia > openai | 100 milliards de dollars | denies"],
  },
  {
    text: "SoftBank a vendu toutes ses actions Nvidia, pour 5,8 milliards de dollars. Le produit ira à OpenAI, à qui le conglomérat japonais a promis 30 milliards de dollars d’ici la fin de l’année.",
    holds: ["investment | softbank > openai | 30 milliards de dollars | asserts"],
  },
  {
    text: "Les allégements fiscaux accordés aux centres de données coûtent 6 milliards de dollars par an aux États américains, selon une association.",
    holds: [],
  },
];
