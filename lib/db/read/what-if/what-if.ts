import type { Clocks } from "@/lib/domain/dates/clocks";
import { ownIn } from "@/lib/domain/text/maps";
import { type Assumption, assumptionText } from "@/lib/domain/what-if/assumption";
import { choicesOf, isThere } from "@/lib/domain/what-if/choices";
import { differencesOf, summaryOf } from "@/lib/domain/what-if/differences";
import type { OpenDeal } from "@/lib/domain/what-if/record";
import { assumptionsOf, type WhatIfSearch } from "@/lib/url/ledger/what-if-search";
import type { ParamNote } from "@/lib/url/params";
import type { WhatIfTooLarge, WhatIfView } from "@/lib/views/what-if";
import { db } from "../../client";
import { languageOf } from "../../map/term-view";
import { presentSlugs } from "../../store/redirects";
import { countingOf, listRates, rateNotes } from "../obligations/counting-of";
import { FILTERS_OF, presentFilters } from "../present-filters";
import { countClaims, getWhatIf, MOST_CLAIMS } from "./what-if-record";

/**
 * The ledger under a reader's assumptions, worked out here for who has no script; the browser does the same from the same record.
 * Decides what is said of names that the record does not have.
 */

/** The search with present names: a renamed source or deal is followed, whatever is nobody's is noted. */
export async function presentWhatIf(
  search: WhatIfSearch,
): Promise<{ search: WhatIfSearch; notes: ParamNote[] }> {
  const { search: present, notes } = await presentFilters(search, FILTERS_OF.dashboard);
  const isLost = notes.some(({ isMoved }) => !isMoved);
  const without = await Promise.all(present.without.map(presentName));
  return { search: { ...present, without, org: isLost ? null : present.org }, notes };
}

async function presentName(text: string): Promise<string> {
  const [one] = assumptionsOf({ without: [text] });
  if (!one || one.kind === "publisher" || one.kind === "tier") return text;
  const [slug = "", ...key] = one.name.split("/");
  const section = one.kind === "source" ? "sources" : "deals";
  const moved = (await presentSlugs(db(), section, [slug])).get(slug);
  return moved === undefined ? text : assumptionText({ ...one, name: [moved, ...key].join("/") });
}

export type WhatIfFound =
  | { kind: "view"; view: WhatIfView; notes: readonly ParamNote[] }
  | { kind: "too_large"; view: WhatIfTooLarge };

/** What changes under the assumptions, or that the record is too large to say so at once. */
export async function getWhatIfView(search: WhatIfSearch, clocks: Clocks): Promise<WhatIfFound> {
  const { org } = search;
  const [claims, organizations, rates, counting] = await Promise.all([
    countClaims(org),
    namesOfSides(),
    listRates(clocks.known),
    countingOf(search, clocks.known),
  ]);
  const whose = org === null ? null : { slug: org, name: ownIn(organizations, org) ?? org };
  if (claims > MOST_CLAIMS) return { kind: "too_large", view: { whose, organizations, claims } };
  const { whatIf, version } = await getWhatIf(org);
  const without = assumptionsOf(search);
  const [asked, narrowed] = [
    { clocks, counting },
    { rules: counting.rules, org },
  ];
  const differences = differencesOf(
    {
      before: summaryOf(whatIf.recompute({ ...asked, without: [] }), narrowed),
      after: summaryOf(whatIf.recompute({ ...asked, without }), narrowed),
    },
    languageOf(clocks),
  );
  const choices = choicesOf(whatIf.deals, { org, find: search.find, chosen: new Set(search.without) });
  const frame = { whose, organizations, choices, differences, rates };
  return {
    kind: "view",
    view: { ...frame, chosenRates: counting.rates, version },
    notes: [
      ...rateNotes(search, rates),
      ...without.flatMap((one) => noteOf(one, whatIf.deals, whose?.name ?? null)),
    ],
  };
}

const NOUNS = {
  source: "source",
  publisher: "publisher",
  tier: "source of the tier",
  ruling: "ruling on",
  deal: "deal",
} as const;

function noteOf(one: Assumption, deals: readonly OpenDeal[], whose: string | null): ParamNote[] {
  if (isThere(deals, one)) return [];
  const where = whose === null ? "The record" : `What the record has of ${whose}`;
  const message = `${where} has no ${NOUNS[one.kind]} “${one.name}”, so leaving it out changes nothing.`;
  return [{ parameter: "without", message }];
}

/** Everybody who gives or gets anything, by name: one look at an index for each, however many obligations there are. */
async function namesOfSides(): Promise<Record<string, string>> {
  const rows = await db().$queryRaw<{ slug: string; name: string }[]>`
    SELECT g.slug, g.name FROM organizations g
    WHERE (SELECT 1 FROM obligations o WHERE o.is_current AND o.payer_id = g.id LIMIT 1) IS NOT NULL
      OR (SELECT 1 FROM obligations o WHERE o.is_current AND o.payee_id = g.id LIMIT 1) IS NOT NULL`;
  const named = rows.map(({ slug, name }) => [slug, name] as const);
  return Object.fromEntries(named.sort((a, b) => a[1].localeCompare(b[1], "en")));
}
