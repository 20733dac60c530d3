/** The pages of the site that its header and footer lead to, in order; `word` is the key of their name. */
export const NAVIGATION = [
  { href: "/timeline", word: "timeline" },
  { href: "/ledger", word: "ledger" },
  { href: "/network", word: "network" },
  { href: "/horizon", word: "horizon" },
  { href: "/deals", word: "deals" },
  { href: "/partnerships", word: "partnerships" },
  { href: "/organizations", word: "organizations" },
  { href: "/compare", word: "compare" },
  { href: "/disputes", word: "disputes" },
  { href: "/sources", word: "sources" },
  { href: "/methodology", word: "methodology" },
] as const;
