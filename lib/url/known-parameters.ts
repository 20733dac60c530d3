/**
 * Every query parameter that some public address reads. Decides which names may tell two kept answers apart; what a value
 * means is for the page that reads it.
 */

import { COLUMN_EDIT_PARAMS } from "./compare/compare-edit";
import { COMPARE } from "./compare/compare-search";
import { DEALS } from "./deals-search";
import { DISPUTES } from "./disputes-search";
import { EVENTS } from "./events-search";
import { AFTER_PARAM, BEFORE_PARAM, REVISIONS_API_PARAMS } from "./history-href";
import { FIGURE_FILE_PARAMS } from "./ledger/dashboard-search";
import { HORIZON } from "./ledger/horizon-search";
import { LEDGER_PARAMS } from "./ledger/ledger-search";
import { NETWORK_FILE_PARAMS } from "./ledger/network-search";
import { SILENCE } from "./ledger/silence-search";
import { WHAT_IF_DATA_PARAMS, WHAT_IF_PARAMS } from "./ledger/what-if-search";
import { ORGANIZATIONS } from "./organizations-search";
import { LIMIT_PARAM } from "./paging";
import { LANG_PARAM } from "./params";
import { PARTNERSHIPS } from "./partnerships-search";
import { SOURCE_PARAMS, TOLD_DEALS_PARAMS } from "./record-deals";
import { SEARCH_API_PARAMS, SEARCH_PARAMS, SUGGEST_PARAMS } from "./search-search";
import { CHECK_PARAMS } from "./share/check-search";
import { REPORT_PARAMS } from "./share/report-search";
import { CARD_PARAMS, OEMBED_PARAMS, OF_PARAM } from "./share/shared-address";
import { SOURCES } from "./sources-search";
import { TERMS } from "./terms-search";
import { RECORD_PAGE_PARAMS, TIMELINE, TIMELINE_FILE_PARAMS } from "./timeline-search";

/** `_rsc` is Next's own: it keeps the data of a page apart from the page in caches that ignore Vary. */
const NEXT_PARAMS = { _rsc: true };

/** Every list with a JSON twin takes it there. */
const LIMIT = { limit: LIMIT_PARAM };

const LISTS = [
  ...[COMPARE, DEALS, DISPUTES, EVENTS, ORGANIZATIONS, PARTNERSHIPS, SOURCES, TERMS, TIMELINE],
] as const;

const SHARE = { ...OF_PARAM, ...OEMBED_PARAMS, ...CARD_PARAMS, ...CHECK_PARAMS, ...REPORT_PARAMS };

const KNOWN: ReadonlySet<string> = new Set(
  [
    ...LISTS.map(({ params }) => params),
    ...[AFTER_PARAM, BEFORE_PARAM, REVISIONS_API_PARAMS, SEARCH_API_PARAMS, SEARCH_PARAMS, SOURCE_PARAMS],
    TOLD_DEALS_PARAMS,
    ...[RECORD_PAGE_PARAMS, TIMELINE_FILE_PARAMS, LEDGER_PARAMS, NETWORK_FILE_PARAMS, LIMIT, NEXT_PARAMS],
    FIGURE_FILE_PARAMS,
    COLUMN_EDIT_PARAMS,
    SUGGEST_PARAMS,
    SHARE,
    HORIZON.params,
    SILENCE.params,
    WHAT_IF_PARAMS,
    WHAT_IF_DATA_PARAMS,
    LANG_PARAM,
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
