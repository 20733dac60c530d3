/**
 * Passages that were labelled before they were read, and no rule was mended on them: 18 in English, 16 in French. The first ten of each were
 * written with the other rounds and before their rules were mended: kind and value were found then with a precision and recall of 0.86 and
 * 0.75 in English, 0.80 and 0.86 in French, with parties and stance 0.71 and 0.63, 0.80 and 0.86. The others were written and read after. The
 * bench prints what holds now. They are few: take it as a hint. Once a rule is mended on one, write others. Words of our own, figures
 * invented.
 */
import type { Passage } from "./english";

export const HELD_BACK_ENGLISH: readonly Passage[] = [
  {
    text: "Amsterdam-listed Nebius said Meta would rent $3 billion of capacity from it over five years, the second such order that the neocloud has won since the summer.",
    holds: [
      "spend_commitment | meta > nebius | $3 billion | asserts",
      "duration | meta > nebius | five years | asserts",
    ],
  },
  {
    text: "Dario Amodei’s company has a new landlord. Fluidstack will build it data centers in Texas and New York, a $50 billion program that is to be paid for by Anthropic.",
    holds: ["total_program | anthropic > fluidstack | $50 billion | asserts"],
  },
  {
    text: "A spokeswoman for Oracle called “pure invention” the claim that Meta had signed up for $20 billion of its cloud services.",
    holds: ["spend_commitment | meta > oracle | $20 billion | denies"],
  },
  {
    text: "IREN climbed 11% on Monday. The former bitcoin miner will supply Microsoft with GB300 systems under a $9.7 billion agreement; a fifth of that sum has been prepaid by the customer.",
    holds: [
      "market_reaction | iren > null | 11% | asserts",
      "spend_commitment | microsoft > iren | $9.7 billion | asserts",
    ],
  },
  {
    text: "Nvidia and Microsoft will invest up to $10 billion and up to $5 billion, respectively, in Anthropic, which has promised to purchase $30 billion of Azure capacity.",
    holds: [
      "investment | nvidia > anthropic | up to $10 billion | asserts",
      "investment | microsoft > anthropic | up to $5 billion | asserts",
      "spend_commitment | anthropic > microsoft | $30 billion | asserts",
    ],
  },
  {
    text: "Cerebras confirmed that it had been picked by OpenAI for 750 megawatts of inference. The first racks are due online before July 2026.",
    holds: [
      "capacity | cerebras > openai | 750 MW | asserts",
      "deployment_deadline | cerebras > openai | before July 2026 | asserts",
    ],
  },
  {
    text: "It is not settled whether the lab will take a $25 billion loan guarantee from Washington. OpenAI has said that it does not want one.",
    holds: [],
  },
  {
    text: "Microsoft’s share of OpenAI has shrunk to about 27%, worth roughly $135 billion. The software maker no longer has a right of first refusal on the lab’s computing.",
    holds: [
      "equity_stake | openai > microsoft | about 27% | asserts",
      "right_of_first_refusal | openai > microsoft | none | asserts",
    ],
  },
  {
    text: "Lambda may receive $1.5 billion from Nvidia over four years, The Information reported, since the chip designer would lease back 18,000 of its own GPUs.",
    holds: [
      "spend_commitment | nvidia > lambda | $1.5 billion | questions",
      "duration | nvidia > lambda | four years | questions",
      "chips | lambda > nvidia | 18,000 GPUs | questions",
    ],
  },
  {
    text: "Hiring at the four largest cloud companies fell 6% in the third quarter. Spending on equipment went the other way, up by almost a half to $112 billion.",
    holds: [],
  },
  {
    text: "Dell Technologies has been tapped by xAI to supply AI servers worth more than $5 billion, Bloomberg News reported, citing people familiar with the matter.",
    holds: ["spend_commitment | xai > dell | more than $5 billion | asserts"],
  },
  {
    text: "Nebius stock jumped 49% in extended trading. Its customer, Microsoft, had just put its name to a $17.4 billion order.",
    holds: [
      "market_reaction | nebius > null | 49% | asserts",
      "spend_commitment | microsoft > nebius | $17.4 billion | asserts",
    ],
  },
  {
    text: "The $13 billion that Microsoft has poured into OpenAI since 2019 bought it a stake of roughly 27%.",
    holds: [
      "investment | microsoft > openai | $13 billion | asserts",
      "equity_stake | openai > microsoft | about 27% | asserts",
    ],
  },
  {
    text: "Vantage, which runs the Frontier campus in Texas, will lease its full 1.4 GW to Oracle; the first building opens in the second half of 2026.",
    holds: ["capacity | vantage > oracle | 1.4 GW | asserts"],
  },
  {
    text: "Oracle has told suppliers to prepare 400,000 GB200 chips, all of them for OpenAI’s use. Oracle will own the chips and rent out their power.",
    holds: ["chips | oracle > openai | 400,000 GB200 chips | asserts"],
  },
  {
    text: "Broadcom’s chief executive said that the mystery customer behind a $10 billion order was Anthropic, not OpenAI.",
    holds: ["spend_commitment | anthropic > broadcom | $10 billion | asserts"],
  },
  {
    text: "“We have made no commitment of $1.4 trillion to anyone,” OpenAI’s finance chief told investors on Tuesday.",
    holds: [],
  },
  {
    text: "Humain will get up to 600,000 Nvidia chips over three years. For its part xAI is to take 500 megawatts from the Saudi company.",
    holds: [
      "chips | nvidia > humain | up to 600,000 Nvidia chips | asserts",
      "duration | humain > nvidia | three years | asserts",
      "capacity | humain > xai | 500 MW | asserts",
    ],
  },
];

export const HELD_BACK_FRENCH: readonly Passage[] = [
  {
    text: "Nebius a annoncé que Meta lui louerait pour 3 milliards de dollars de capacité pendant cinq ans, deuxième commande du genre pour le prestataire depuis l’été.",
    holds: [
      "spend_commitment | meta > nebius | 3 milliards de dollars | asserts",
      "duration | meta > nebius | cinq ans | asserts",
    ],
  },
  {
    text: "L’entreprise de Dario Amodei change d’échelle : Anthropic achètera pour 30 milliards de dollars de capacité Azure à Microsoft, qui entre à son capital à hauteur de 5 milliards de dollars.",
    holds: [
      "spend_commitment | anthropic > microsoft | 30 milliards de dollars | asserts",
      "investment | microsoft > anthropic | 5 milliards de dollars | asserts",
    ],
  },
  {
    text: "« Pure invention », répond Oracle à ceux qui lui prêtent un contrat de 20 milliards de dollars avec Meta.",
    holds: ["spend_commitment | meta > oracle | 20 milliards de dollars | denies"],
  },
  {
    text: "IREN s’engage à fournir à Microsoft des systèmes GB300 dans le cadre d’un accord de 9,7 milliards de dollars. Un cinquième de la somme a déjà été réglé par le client.",
    holds: ["spend_commitment | microsoft > iren | 9,7 milliards de dollars | asserts"],
  },
  {
    text: "Choisi par OpenAI, Cerebras installera 750 mégawatts de calcul. Les premiers équipements seront en service avant juillet 2026.",
    holds: [
      "capacity | cerebras > openai | 750 MW | asserts",
      "deployment_deadline | cerebras > openai | avant juillet 2026 | asserts",
    ],
  },
  {
    text: "La participation de Microsoft dans OpenAI est ramenée à 27 %. L’éditeur de Windows n’a plus de droit de premier refus sur les calculs du laboratoire.",
    holds: [
      "equity_stake | openai > microsoft | 27 % | asserts",
      "right_of_first_refusal | openai > microsoft | none | asserts",
    ],
  },
  {
    text: "D’après The Information, Nvidia verserait 1,5 milliard de dollars à Lambda sur quatre ans. Le concepteur de puces lui louerait 18 000 de ses propres GPU.",
    holds: [
      "spend_commitment | nvidia > lambda | 1,5 milliard de dollars | questions",
      "duration | nvidia > lambda | quatre ans | questions",
      "chips | lambda > nvidia | 18 000 GPU | questions",
    ],
  },
  {
    text: "Le campus de Fouju, en Seine-et-Marne, disposera de 1,4 GW. MGX, Bpifrance, Mistral et Nvidia y mettront ensemble 8,5 milliards d’euros dans un premier temps.",
    holds: [],
  },
  {
    text: "Nscale a levé 1,1 milliard de dollars auprès de Nvidia et de Dell, du jamais-vu pour une jeune pousse britannique.",
    holds: ["investment | nvidia > nscale | 1,1 milliard de dollars | asserts"],
  },
  {
    text: "Les embauches dans le cloud ont reculé de 6 % au troisième trimestre, calcule un cabinet. Les achats d’équipements, eux, ont grimpé de moitié, à 112 milliards de dollars.",
    holds: [],
  },
  {
    text: "Dell a été retenu par xAI pour livrer plus de 5 milliards de dollars de serveurs, rapporte Bloomberg.",
    holds: ["spend_commitment | xai > dell | plus de 5 milliards de dollars | asserts"],
  },
  {
    text: "L’action Nebius a flambé de 49 % après la clôture : son client Microsoft venait de signer une commande de 17,4 milliards de dollars.",
    holds: [
      "market_reaction | nebius > null | 49 % | asserts",
      "spend_commitment | microsoft > nebius | 17,4 milliards de dollars | asserts",
    ],
  },
  {
    text: "Les 13 milliards de dollars que Microsoft a mis dans OpenAI depuis 2019 lui ont valu une participation d’environ 27 %.",
    holds: [
      "investment | microsoft > openai | 13 milliards de dollars | asserts",
      "equity_stake | openai > microsoft | environ 27 % | asserts",
    ],
  },
  {
    text: "Vantage, qui exploite le campus Frontier au Texas, en louera la totalité, soit 1,4 GW, à Oracle.",
    holds: ["capacity | vantage > oracle | 1,4 GW | asserts"],
  },
  {
    text: "Le client mystère de Broadcom, auteur d’une commande de 10 milliards de dollars, n’est autre qu’Anthropic.",
    holds: ["spend_commitment | anthropic > broadcom | 10 milliards de dollars | asserts"],
  },
  {
    text: "Humain recevra jusqu’à 600 000 puces Nvidia en trois ans. De son côté, xAI prendra 500 mégawatts au groupe saoudien.",
    holds: [
      "chips | nvidia > humain | up to 600,000 chips | asserts",
      "duration | humain > nvidia | trois ans | asserts",
      "capacity | humain > xai | 500 MW | asserts",
    ],
  },
];
