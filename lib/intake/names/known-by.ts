/**
 * How organizations are called without their names: by their sort, by a product, by a person.
 * Data: words only, folded. A slug that the record does not have is nobody.
 */
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";

export type Sort = readonly OrganizationKind[];
export const SORTS: readonly { nouns: string; sort: Sort }[] = [
  {
    nouns:
      "lab|laboratory|labs|startup|start-up|unicorn|model maker|ai developer|laboratoire|start-up|startup|jeune pousse|pepite|licorne",
    sort: ["ai_lab"],
  },
  {
    nouns: "chip ?maker|chip designer|chip giant|fabricant|fondeur|concepteur de puces|specialiste des puces",
    sort: ["chip_maker"],
  },
  {
    nouns:
      "cloud (?:provider|giant|firm|company|operator)|neocloud|hosting company|prestataire|hebergeur|fournisseur|geant du cloud|specialiste du cloud",
    sort: ["cloud_provider", "data_center_operator"],
  },
  {
    nouns: "(?:data cent(?:er|re) )?(?:operator|developer)|operateur|promoteur",
    sort: ["data_center_operator", "cloud_provider"],
  },
  { nouns: "fund|investor|investment firm|conglomerate|fonds|investisseur|conglomerat", sort: ["investor"] },
  {
    nouns: "company|firm|group|giant|corporation|business|societe|firme|groupe|geant|entreprise|editeur",
    sort: [],
  },
];
/** A lab may also be of no kind that the record has. */
export const LABS: Sort = ["ai_lab", "other"];

/** What is known by its product wherever it is written about. */
export const PRODUCTS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    chatgpt: "openai",
    claude: "anthropic",
    gemini: "google",
    grok: "xai",
    windows: "microsoft",
    redmond: "microsoft",
    facebook: "meta",
    instagram: "meta",
  }),
);

/** By whom a company is called, in pages on business: “Elon Musk’s company”. */
export const PEOPLE: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "elon musk": "xai",
    "sam altman": "openai",
    "dario amodei": "anthropic",
    "jeff bezos": "amazon",
    "andy jassy": "amazon",
    "satya nadella": "microsoft",
    "mark zuckerberg": "meta",
    "jensen huang": "nvidia",
    "larry ellison": "oracle",
    "masayoshi son": "softbank",
    "arthur mensch": "mistral",
    "sundar pichai": "google",
    "lisa su": "amd",
  }),
);
