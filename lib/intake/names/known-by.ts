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
    nouns:
      "company|firm|group|giant|corporation|business|toolmaker|equipment maker|software maker|retailer|bank|partner|customer|societe|firme|groupe|geant|entreprise|editeur|banque publique|banque|equipementier|partenaire|client|maison mere",
    sort: [],
  },
];
/** Where companies are from, as pages on business say it: “the Dutch toolmaker”, “le groupe japonais”. Folded; one word each. */
export const FROM: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    dutch: ["asml", "nebius"],
    neerlandais: ["asml", "nebius"],
    neerlandaise: ["asml", "nebius"],
    french: ["mistral", "bpifrance"],
    francais: ["mistral", "bpifrance"],
    francaise: ["mistral", "bpifrance"],
    parisian: ["mistral"],
    parisienne: ["mistral"],
    japanese: ["softbank"],
    japonais: ["softbank"],
    japonaise: ["softbank"],
    british: ["nscale", "arm", "fluidstack"],
    britannique: ["nscale", "arm", "fluidstack"],
    saudi: ["humain"],
    saoudien: ["humain"],
    saoudienne: ["humain"],
    emirati: ["mgx", "g42", "khazna"],
    emirien: ["mgx", "g42", "khazna"],
    emirienne: ["mgx", "g42", "khazna"],
    australian: ["iren"],
    australien: ["iren"],
    seattle: ["amazon"],
    californian: ["openai", "anthropic", "nvidia", "amd", "google", "meta", "oracle"],
    californien: ["openai", "anthropic", "nvidia", "amd", "google", "meta", "oracle"],
    californienne: ["openai", "anthropic", "nvidia", "amd", "google", "meta", "oracle"],
  }),
);
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
