/**
 * Every query parameter that some public address reads. Decides which names may tell two kept answers apart; what a value
 * means is for the page that reads it.
 */
import { COMPARE_PARAMS } from "./compare-search";
import { DEALS_PARAMS } from "./deals-search";
import { DISPUTES_PARAMS } from "./disputes-search";
import { EVENTS_API_PARAMS } from "./events-search";
import { AFTER_PARAM, BEFORE_PARAM, REVISIONS_API_PARAMS } from "./history-href";
import { HORIZON_PARAMS } from "./horizon-search";
import { LEDGER_PARAMS } from "./ledger-search";
import { ORGANIZATIONS_API_PARAMS } from "./organizations-search";
import { PARTNERSHIPS_API_PARAMS } from "./partnerships-search";
import { SEARCH_API_PARAMS, SEARCH_PARAMS } from "./search-search";
import { SILENCE_PARAMS } from "./silence-search";
import { SOURCE_PARAMS } from "./source-search";
import { SOURCES_API_PARAMS } from "./sources-search";
import { TERMS_PARAMS } from "./terms-search";
import { TIMELINE_FILE_PARAMS } from "./timeline-search";

/** `_rsc` is Next's own: it keeps the data of a page apart from the page in caches that ignore Vary. */
const NEXT_PARAMS = { _rsc: true };

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...[COMPARE_PARAMS, DEALS_PARAMS, DISPUTES_PARAMS, EVENTS_API_PARAMS, AFTER_PARAM, BEFORE_PARAM],
    ...[REVISIONS_API_PARAMS, ORGANIZATIONS_API_PARAMS, PARTNERSHIPS_API_PARAMS, SEARCH_API_PARAMS],
    ...[
      SEARCH_PARAMS,
      SOURCE_PARAMS,
      SOURCES_API_PARAMS,
      TERMS_PARAMS,
      TIMELINE_FILE_PARAMS,
      NEXT_PARAMS,
      LEDGER_PARAMS,
      HORIZON_PARAMS,
      SILENCE_PARAMS,
    ],
  ].flatMap((specification) => Object.keys(specification)),
);

/** Whether any public page or address of the API reads it. */
export function isKnownParameter(name: string): boolean {
  return KNOWN.has(name);
}

/** What campaigns and networks add to links. It says nothing to any page, and readers did not write it. */
const TRACKING =
  /^(utm(_.*)?|fbclid|gclid|gbraid|wbraid|dclid|msclkid|yclid|twclid|igshid|mc_[ce]id|_hs(enc|mi)|ref_src)$/i;

export function isTrackingParameter(name: string): boolean {
  return TRACKING.test(name);
}
