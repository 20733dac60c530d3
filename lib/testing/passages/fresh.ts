/**
 * Passages that a reader of the program wrote, labelled before they were read: kind and value were found then with a precision and recall
 * of 0.86 and 0.75 in English, 1.00 and 0.90 in French; with parties and stance 0.71 and 0.63, 0.78 and 0.70. Rules were mended on them
 * since. Words of our own, figures invented.
 */
import type { Passage } from "./english";

export const FRESH_ENGLISH: readonly Passage[] = [
  {
    text: "Cisco and AMD have joined Humain in a venture that aims for 1 gigawatt of capacity by 2030. AMD will be its main supplier of processors.",
    holds: ["capacity | amd > humain | 1 GW | asserts"],
  },
  {
    text: "Cerebras shares were not yet listed when the chip designer signed OpenAI as a customer. The lab has since agreed to pay it over $20 billion for three years of computing, two people with knowledge of the contract said.",
    holds: [
      "spend_commitment | openai > cerebras | more than $20 billion | asserts",
      "duration | openai > cerebras | three years | asserts",
    ],
  },
  {
    text: "Nvidia has agreed to take a $5 billion stake in Nscale’s parent, the Financial Times reported on Sunday. An Nscale spokesman said the newspaper’s account was inaccurate.",
    holds: ["investment | nvidia > nscale | $5 billion | denies"],
  },
  {
    text: "Lambda signed a multibillion-dollar contract with Microsoft. It will deploy 45,000 GB300 chips for the software maker, starting in the spring of 2026.",
    holds: ["chips | lambda > microsoft | 45,000 GB300 chips | asserts"],
  },
  {
    text: "Meta borrowed heavily for its campus in Louisiana. Separately, it committed to $14.2 billion of CoreWeave’s capacity and could take more before the contract ends in 2031.",
    holds: ["spend_commitment | meta > coreweave | $14.2 billion | asserts"],
  },
  {
    text: "Google’s cloud unit will become a supplier to OpenAI. No figure was given, though analysts at Jefferies think $5 billion a year is possible.",
    holds: ["spend_commitment | openai > google | $5 billion a year | questions"],
  },
  {
    text: "Oracle’s remaining performance obligations jumped 359% to $455 billion. Its shares gained 36% the next day.",
    holds: ["market_reaction | oracle > null | 36% | asserts"],
  },
  {
    text: "Chip sales worldwide will pass $1 trillion in 2030, McKinsey says. A fifth of them could be for training models.",
    holds: [],
  },
];

export const FRESH_FRENCH: readonly Passage[] = [
  {
    text: "OpenAI a choisi Cerebras pour 750 MW de calcul, livrés par étapes jusqu’en 2028. Montant de la commande : plus de 10 milliards de dollars.",
    holds: [
      "capacity | cerebras > openai | 750 MW | asserts",
      "spend_commitment | openai > cerebras | more than $10 billion | asserts",
    ],
  },
  {
    text: "Le fonds MGX injectera 2 milliards d’euros dans Mistral, ont confirmé les deux parties. Cette opération porte la valeur de l’entreprise à 14 milliards d’euros.",
    holds: [
      "investment | mgx > mistral | €2 billion | asserts",
      "valuation | null > mistral | €14 billion | asserts",
    ],
  },
  {
    text: "Google n’investira pas les 6 milliards de dollars annoncés par la presse dans Fluidstack. « Cette information est fausse », tranche un porte-parole.",
    holds: ["investment | google > fluidstack | $6 billion | denies"],
  },
  {
    text: "Crusoe exploitera le campus d’Abilene, d’une puissance de 1,2 GW, qu’Oracle lui loue pour le compte d’OpenAI. Le bail dure quinze ans.",
    holds: [
      "capacity | crusoe > oracle | 1.2 GW | asserts",
      "duration | oracle > crusoe | quinze ans | asserts",
    ],
  },
  {
    text: "Microsoft envisagerait de porter à 10 milliards de dollars son contrat avec Nebius. Aucune des deux sociétés n’a souhaité commenter.",
    holds: ["spend_commitment | microsoft > nebius | $10 billion | questions"],
  },
  {
    text: "AMD fournira à Oracle 50 000 processeurs MI450 à partir du troisième trimestre 2026. Son action a bondi de 3 % avant l’ouverture.",
    holds: [
      "chips | amd > oracle | 50 000 processeurs MI450 | asserts",
      "market_reaction | amd > null | 3% | asserts",
    ],
  },
  {
    text: "Anthropic prévoit de tripler ses effectifs internationaux. La société compte 300 000 clients professionnels, contre moins de 1 000 il y a deux ans.",
    holds: [],
  },
  {
    text: "La dette d’Oracle dépasse 100 milliards de dollars et inquiète. Le coût de sa couverture contre un défaut a triplé en six mois.",
    holds: [],
  },
];
