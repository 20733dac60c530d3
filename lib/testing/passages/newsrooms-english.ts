/**
 * Passages in English in the manner of different newsrooms: wire, trade press, broadsheet, blog, filing, local paper. Labelled before
 * they were read for the first time, when kind and value were found with a precision and recall of 1.00 and 0.74, with parties and stance
 * 0.59 and 0.43; the rules were mended on them since. Words of our own, figures invented.
 */
import type { Passage } from "./english";

export const NEWSROOMS_ENGLISH: readonly Passage[] = [
  {
    text: "SAN FRANCISCO — A $17 billion cloud contract was awarded to Nebius by Microsoft on Monday, the Dutch company said in a filing. The arrangement covers five years.",
    holds: [
      "spend_commitment | microsoft > nebius | $17 billion | asserts",
      "duration | microsoft > nebius | five years | asserts",
    ],
  },
  {
    text: "SoftBank and Oracle were named as backers, yet only one of the two has wired money. The Japanese group put $19 billion into OpenAI, a person briefed on the matter said.",
    holds: ["investment | softbank > openai | $19 billion | asserts"],
  },
  {
    text: "The ChatGPT maker has committed to paying Oracle $60 billion a year. Its database partner, in turn, must find the electricity.",
    holds: ["spend_commitment | openai > oracle | $60 billion a year | asserts"],
  },
  {
    text: "Anthropic, whose largest shareholder is Amazon, will buy 1 million TPUs from Google. The chips are to arrive before the end of 2027.",
    holds: [
      "chips | google > anthropic | 1 million TPUs | asserts",
      "deployment_deadline | google > anthropic | by December 2027 | asserts",
    ],
  },
  {
    text: "AMD’s bargain is unusual. In exchange for orders of 6 GW of its accelerators, the chipmaker handed OpenAI warrants that could amount to 10% of the company.",
    holds: ["capacity | amd > openai | 6 GW | asserts", "equity_stake | amd > openai | 10% | questions"],
  },
  {
    text: "Crusoe did not receive the $4 billion that several outlets had it raising from Mubadala and Nvidia, its chief executive wrote on Friday. “We have raised nothing this year,” he added.",
    holds: ["investment | nvidia > crusoe | $4 billion | denies"],
  },
  {
    text: "Under a lease signed in August, Google backstops $1.8 billion of Fluidstack’s obligations. In return the search giant is given warrants for 8% of the operator.",
    holds: ["equity_stake | fluidstack > google | 8% | asserts"],
  },
  {
    text: "xAI, Elon Musk’s artificial intelligence company, is being lent chips rather than sold them: Nvidia is to put as much as $2 billion of equity into the vehicle that owns them.",
    holds: ["investment | nvidia > xai | up to $2 billion | asserts"],
  },
  {
    text: "Mistral was valued at €11.7 billion after ASML led its latest round. The Dutch toolmaker paid €1.3 billion for about 11% of the French startup.",
    holds: [
      "valuation | null > mistral | €11.7 billion | asserts",
      "investment | asml > mistral | €1.3 billion | asserts",
      "equity_stake | mistral > asml | about 11% | asserts",
    ],
  },
  {
    text: "Q: Is it true that Meta owes you $27 billion? A: The number that has been reported for our agreement with Meta is not one that CoreWeave recognizes; there is no $27 billion contract between us.",
    holds: [
      "spend_commitment | meta > coreweave | $27 billion | questions",
      "spend_commitment | meta > coreweave | $27 billion | denies",
    ],
  },
  {
    text: "The Registrant entered into a Master Services Agreement with Anthropic, PBC pursuant to which Akamai will provide cloud infrastructure services for aggregate fees of approximately $1.8 billion over a term of seven years.",
    holds: [
      "spend_commitment | anthropic > akamai | about $1.8 billion | asserts",
      "duration | anthropic > akamai | seven years | asserts",
    ],
  },
  {
    text: "Abilene’s new neighbor hums day and night. Some 1.2 gigawatts will be delivered there by Oracle to OpenAI, and county officials were promised 357 permanent jobs by the cloud company.",
    holds: [
      "capacity | oracle > openai | about 1.2 GW | asserts",
      "jobs | oracle > null | 357 permanent jobs | asserts",
    ],
  },
  {
    text: "Broadcom shares rose 9% after it unveiled an order for 10 gigawatts of custom accelerators from OpenAI. Neither side said what the lab will pay.",
    holds: [
      "market_reaction | broadcom > null | 9% | asserts",
      "capacity | broadcom > openai | 10 GW | asserts",
    ],
  },
  {
    text: "Opinion: everyone quotes the $300 billion. I have read the contract’s summary, and whether OpenAI can ever pay Oracle $300 billion is doubtful at best.",
    holds: ["spend_commitment | openai > oracle | $300 billion | questions"],
  },
  {
    text: "Data center construction in Northern Virginia rose 14% last year to 2.1 GW, the broker JLL said. Vacancy fell to a record low of 0.8%.",
    holds: [],
  },
  {
    text: "Nvidia reported quarterly revenue of $57 billion. Chief executive Jensen Huang told analysts that demand is off the charts and that supply will stay tight for two years.",
    holds: [],
  },
];
