/**
 * Passages in English of our own writing, with what is in each: kind | giver > taker | value | stance. They are invented: nobody
 * promised any of it. A passage without lines has nothing in it.
 */
export type Passage = { text: string; holds: readonly string[] };

export const ENGLISH: readonly Passage[] = [
  {
    text: "CoreWeave said on Tuesday that Meta had agreed to pay it $14.2 billion for cloud capacity. The contract runs for six years and can be extended until 2033.",
    holds: [
      "spend_commitment | meta > coreweave | $14.2 billion | asserts",
      "duration | meta > coreweave | six years | asserts",
      "duration | meta > coreweave | until 2033 | asserts",
    ],
  },
  {
    text: "Oracle will supply up to 4.5 GW of data center capacity to OpenAI. The first halls are to be operational by the end of 2027.",
    holds: [
      "capacity | oracle > openai | up to 4.5 GW | asserts",
      "deployment_deadline | oracle > openai | by December 2027 | asserts",
    ],
  },
  {
    text: "Nvidia denied a report that it had invested $6 billion in Mistral. “There is no such agreement,” a spokesperson for the chip maker said.",
    holds: ["investment | nvidia > mistral | $6 billion | denies"],
  },
  {
    text: "Anthropic raised $3.5 billion in a round led by Google, people familiar with the matter said. The round values the lab at more than $60 billion.",
    holds: [
      "investment | google > anthropic | $3.5 billion | asserts",
      "valuation | null > anthropic | more than $60 billion | asserts",
    ],
  },
  {
    text: "Under the agreement, Microsoft receives 18% of OpenAI’s revenue until 2031. It also keeps a stake of roughly 27 percent in the for-profit company.",
    holds: [
      "revenue_share | openai > microsoft | 18% | asserts",
      "equity_stake | openai > microsoft | about 27% | asserts",
    ],
  },
  {
    text: "Microsoft is no longer the exclusive cloud provider of OpenAI, but it keeps a right of first refusal on new capacity through 2029.",
    holds: [
      "cloud_exclusivity | openai > microsoft | no exclusivity | asserts",
      "right_of_first_refusal | openai > microsoft | right of first refusal | asserts",
    ],
  },
  {
    text: "SoftBank is in talks to invest between $15 billion and $25 billion in OpenAI, according to Bloomberg. No decision has been taken.",
    holds: [
      "investment | softbank > openai | at least $15 billion | questions",
      "investment | softbank > openai | up to $25 billion | questions",
    ],
  },
  {
    text: "xAI ordered 100,000 Nvidia GPUs from Dell for its site in Memphis. A second order of 50,000 chips could follow.",
    holds: [
      "chips | dell > xai | 100,000 Nvidia GPUs | asserts",
      "chips | dell > xai | 50,000 chips | questions",
    ],
  },
  {
    text: "The two sides did not disclose the financial terms. Nebius will host part of Mistral’s training runs in Finland.",
    holds: ["spend_commitment | mistral > nebius | not disclosed | asserts"],
  },
  {
    text: "AMD shares rose as much as 9% in premarket trading after the company announced that Oracle would buy 30,000 of its accelerators.",
    holds: [
      "market_reaction | amd > null | up to 9% | asserts",
      "chips | amd > oracle | 30,000 accelerators | asserts",
    ],
  },
  {
    text: "Reuters reported that Databricks had committed to spend $2bn with Amazon over five years. Amazon declined to comment.",
    holds: [
      "spend_commitment | databricks > amazon | $2 billion | asserts",
      "duration | databricks > amazon | five years | asserts",
    ],
  },
  {
    text: "Whether the $90 billion project will be built is unclear. MGX and SoftBank announced it in January, and neither has named a bank.",
    holds: ["total_program | softbank > mgx | $90 billion | questions"],
  },
  {
    text: "Crusoe is building a 1.2-gigawatt campus for Oracle in Texas. It expects to create 2,000 jobs there.",
    holds: ["capacity | crusoe > oracle | 1.2 GW | asserts", "jobs | crusoe > null | 2,000 jobs | asserts"],
  },
  {
    text: "Broadcom has not signed a $10 billion order from OpenAI, its chief executive told investors, contradicting earlier reports.",
    holds: ["spend_commitment | openai > broadcom | $10 billion | denies"],
  },
  {
    text: "Google holds 14 percent of Anthropic, filings show, and has put more than $3 billion into the company since 2023.",
    holds: [
      "equity_stake | anthropic > google | 14% | asserts",
      "investment | google > anthropic | more than $3 billion | asserts",
    ],
  },
  {
    text: "The partnership takes effect on 1 March 2026. Cohere’s rival Mistral will use Azure as its exclusive cloud provider for three years.",
    holds: [
      "effective_date | mistral > microsoft | on 1 March 2026 | asserts",
      "cloud_exclusivity | mistral > microsoft | exclusive | asserts",
      "duration | mistral > microsoft | three years | asserts",
    ],
  },
  {
    text: "AWS offers its customers an intellectual property indemnity for generative models. The contract itself remains confidential.",
    holds: ["indemnity | amazon > null | yes | asserts", "confidentiality | amazon > null | yes | asserts"],
  },
  {
    text: "The Federal Trade Commission has opened an investigation into Microsoft’s partnership with OpenAI.",
    holds: ["regulatory_review | ftc > null | text | asserts"],
  },
  {
    text: "Meta’s $10 billion lease with Nscale, signed in June, covers a site of 400 megawatts in Norway. The lease expires in 2040.",
    holds: [
      "spend_commitment | meta > nscale | $10 billion | asserts",
      "capacity | nscale > meta | 400 MW | asserts",
    ],
  },
  {
    text: "Iren sold Microsoft computing power worth $9.7bn. Microsoft pays 20% of the sum in advance.",
    holds: ["spend_commitment | microsoft > iren | $9.7 billion | asserts"],
  },
  {
    text: "Microsoft might put a further $4 billion into Mistral, though the lab’s founders are said to prefer European money.",
    holds: ["investment | microsoft > mistral | $4 billion | questions"],
  },
  // Nothing in them.
  {
    text: "Oracle reported quarterly revenue of $14.9 billion, up 9% from a year earlier. Its market capitalization passed $800 billion.",
    holds: [],
  },
  {
    text: "Artificial intelligence has changed how software is written. In 2025 more than 40 million developers used an assistant, and the median salary grew by 3%.",
    holds: [],
  },
  {
    text: "Ten years ago nobody had heard of OpenAI. Its founders met over dinner in 2015, and the rest is a story that is often repeated.",
    holds: [],
  },
  {
    text: "Please log in to leave a comment. Join 25,000 readers of our newsletter and get 20% off your first year.",
    holds: [],
  },
  {
    text: "Analysts at a bank expect Nvidia to earn $4.20 per share next year. They raised their price target by 12%.",
    holds: [],
  },
];
