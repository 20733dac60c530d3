/** The sections of the methodology, in order; each id is an anchor that other pages link to. */
export const METHODOLOGY_SECTIONS = [
  { id: "standings", title: "Standings" },
  { id: "words", title: "The words" },
  { id: "counting", title: "Which claims count" },
  { id: "tolerances", title: "Tolerances" },
  { id: "tiers", title: "Tiers of sources" },
  { id: "rulings", title: "Stances and rulings" },
  { id: "clocks", title: "Clocks" },
  { id: "in-force", title: "In force" },
  { id: "absences", title: "What is not known" },
  { id: "binding", title: "How firm, and where in its life" },
  { id: "ledger", title: "Who owes whom: how sums are made" },
  { id: "versions", title: "Versions of these rules" },
] as const;

export type SectionId = (typeof METHODOLOGY_SECTIONS)[number]["id"];

/** The heading of a section. */
export function titleOf(id: SectionId): string {
  return METHODOLOGY_SECTIONS.find((section) => section.id === id)?.title ?? id;
}
