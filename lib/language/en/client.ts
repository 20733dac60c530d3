/**
 * The words of what runs in the browser on every page: plain texts without arguments, since no page carries a parser. Each
 * page is sent them in its own language.
 */
export const client = {
  // The parts of the site, in its header and its foot.
  timeline: "Timeline",
  ledger: "Ledger",
  network: "Network",
  horizon: "Horizon",
  deals: "Deals",
  partnerships: "Partnerships",
  organizations: "Organizations",
  compare: "Compare",
  disputes: "Disputes",
  sources: "Sources",
  methodology: "Methodology",
  // The way to the editor.
  edit: "Edit",
  duplicate: "Duplicate",
  editor: "Editor",
  signIn: "Sign in",
  // The search of the header.
  searchLabel: "Search deals, organizations, sources",
  search: "Search",
  suggestions: "Suggestions",
  comparable: "Deals and partnerships",
  dark: "Switch to dark theme",
  light: "Switch to light theme",
  loading: "Loading",
  // What changed since the last visit; what stands in braces is put in there.
  since: "Changed since you were here on {day}:",
  sinceOne: "what one save changed",
  sinceMany: "what {n} saves changed",
  // What can be done with a page.
  copied: "Copied",
  notCopied: "Not copied: select the text instead",
  printBrief: "Print a brief",
  printAll: "Print all",
  // A page that failed.
  errorKicker: "Something went wrong here",
  errorTitle: "This page could not be made",
  errorStandfirst:
    "The record itself is unharmed. Trying again often helps; if it does not, the reference below tells us where to look.",
  errorReference: "Reference:",
  errorNoReference: "No reference was given for this error.",
  tryAgain: "Try again",
  allDeals: "All deals",
} as const;
