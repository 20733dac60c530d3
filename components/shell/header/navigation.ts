/** The pages of the site that its header and footer lead to, in order. */
export const NAVIGATION = [
  { href: "/timeline", label: "Timeline" },
  { href: "/ledger", label: "Ledger" },
  { href: "/network", label: "Network" },
  { href: "/horizon", label: "Horizon" },
  { href: "/deals", label: "Deals" },
  { href: "/partnerships", label: "Partnerships" },
  { href: "/organizations", label: "Organizations" },
  { href: "/compare", label: "Compare" },
  { href: "/disputes", label: "Disputes" },
  { href: "/sources", label: "Sources" },
  { href: "/methodology", label: "Methodology" },
] as const;
