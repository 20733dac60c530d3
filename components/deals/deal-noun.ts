import type { RecordNoun } from "@/components/shell/absent-record";
import { dealHref, dealsHref } from "@/lib/url/href";

/** What pages about a deal that is not there call it, and where they lead. */
export const DEAL_NOUN: RecordNoun = {
  singular: "deal",
  plural: "deals",
  listHref: dealsHref(),
  hrefOf: (slug) => dealHref(slug),
};
