import type { CitedValue } from "@/lib/domain/checkup/cited";
import { changedSince, type ShownRevision, weighValue } from "@/lib/domain/checkup/weigh";
import type { Day } from "@/lib/domain/dates/day";
import type { Lang } from "@/lib/domain/text/language";
import { changeSetHref, pinnedHref } from "@/lib/url/history-href";
import { permalinkHref, withQuery } from "@/lib/url/href";
import type { SharedAddress } from "@/lib/url/share/shared-address";
import type { DealPageView } from "@/lib/views/deal-page";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import type { CheckupFinding, ShownWords } from "@/lib/views/share/checkup";
import type { SharedAbsent, SharedFound } from "@/lib/views/share/shared";
import { getAbsent } from "../read/absent";
import { getDeal } from "../read/deals/deal";
import { type DealHistory, readDealHistory, toShown } from "./deal-history";
import type { CitedPlace } from "./read-text";
import { getShared } from "./shared";

/** The findings about one sentence: by its addresses, or by the deals that its names lead to. */

type Read = { deal: DealPageView; history: DealHistory };
/** `lang`: in which the terms are told. */
export type Context = { today: Day; lang: Lang; histories: Map<string, Promise<Read | null>> };

/** What a cited address shows now, and the values beside it. */
export async function checkAddress(
  place: CitedPlace,
  address: SharedAddress,
  context: Context,
): Promise<CheckupFinding[]> {
  const base = { line: place.line, text: place.text, cited: address.path, since: null, instead: null };
  const shared = await getShared(address);
  if (shared.kind !== "found") return [{ ...base, ...lost(shared) }];
  if (shared.withdrawn !== null)
    return [
      { ...base, outcome: "withdrawn", why: { is: "reason", reason: shared.withdrawn }, href: address.path },
    ];
  if (shared.record.kind !== "deal")
    return [{ ...base, outcome: "stands", why: { is: "address" }, href: address.path }];
  return checkDealAddress(place, { deal: shared.record.deal, shared, address }, context);
}

type DealAddress = { deal: DealPageView; shared: SharedFound; address: SharedAddress };

async function checkDealAddress(
  place: CitedPlace,
  { deal, shared, address }: DealAddress,
  context: Context,
): Promise<CheckupFinding[]> {
  const key = keyOf(deal, place.term ?? address.anchor);
  if (place.values.length > 0) return checkValues(place, { slug: deal.slug, key }, context);
  const number = shared.isPinned ? (shared.revision?.number ?? null) : null;
  const then = number === null && address.clocks.known !== null ? deal : null;
  return checkTerms(place, { deal, key, number, then }, context);
}

type Lost = Pick<CheckupFinding, "outcome" | "why" | "href">;

function lost(absent: SharedAbsent): Lost {
  switch (absent.kind) {
    case "gone":
      return { outcome: "withdrawn", why: { is: "reason", reason: absent.reason }, href: absent.successor };
    case "moved":
      return { outcome: "moved", why: { is: "moved" }, href: absent.path };
    default:
      return { outcome: "missing", why: { is: "missing" }, href: null };
  }
}

/** The values of a sentence that names deals without an address: the deal that shows, or showed, each is found. */
export async function checkDeals(
  place: CitedPlace,
  slugs: readonly string[],
  context: Context,
): Promise<CheckupFinding[]> {
  const findings: CheckupFinding[] = [];
  for (const value of place.values) {
    let best: CheckupFinding | null = null;
    for (const slug of slugs) {
      const [found] = await checkValues({ ...place, values: [value] }, { slug, key: place.term }, context);
      if (found && (best === null || WEIGHT[found.outcome] > WEIGHT[best.outcome])) best = found;
    }
    if (best !== null) findings.push(amongMany(best, slugs.length));
  }
  return findings;
}

/** Where a sentence may be about several deals and none shows the value, no one of them is named for it. */
function amongMany(finding: CheckupFinding, deals: number): CheckupFinding {
  if (finding.outcome !== "unmatched" || deals === 1) return finding;
  return { ...finding, why: { is: "noneOf", deals }, href: null };
}

/** What stands somewhere needs no correction, whatever else resembles it. */
const WEIGHT: Readonly<Record<CheckupFinding["outcome"], number>> = {
  stands: 5,
  changed: 4,
  withdrawn: 3,
  moved: 2,
  unmatched: 1,
  missing: 0,
};

function readDeal(slug: string, { today, lang, histories }: Context): Promise<Read | null> {
  const kept = histories.get(slug);
  if (kept) return kept;
  const read = (async () => {
    const answer = await getDeal(slug, { on: today, known: null, lang });
    return answer.kind === "found"
      ? { deal: answer.deal, history: await readDealHistory(slug, answer.deal, { today, lang }) }
      : null;
  })();
  histories.set(slug, read);
  return read;
}

/** A term by its key or its label; null where neither is its own. */
function keyOf({ terms }: Pick<DealPageView, "terms">, name: string): string | null {
  if (name === "") return null;
  const found = terms.find(
    ({ key, label, claims }) =>
      key === name ||
      label.toLowerCase() === name.toLowerCase() ||
      claims.some(({ id }) => name === `c-${id}`),
  );
  return found?.key ?? null;
}

type Where = { slug: string; key: string | null };

async function checkValues(
  place: CitedPlace,
  { slug, key }: Where,
  context: Context,
): Promise<CheckupFinding[]> {
  const read = await readDeal(slug, context);
  const base = { line: place.line, text: place.text, since: null, instead: null };
  if (read === null) {
    const absent = await getAbsent("deal", slug);
    const gone = absent.kind === "gone" ? absent : null;
    return place.values.map(({ words }) => ({
      ...{ ...base, cited: words, href: null },
      outcome: gone ? "withdrawn" : "missing",
      why: gone === null ? { is: "noDeal" } : { is: "reason", reason: gone.reason },
    }));
  }
  const named = key === null ? null : (keyOf(read.deal, key) ?? key);
  return place.values.map((value) => findingOf(place, value, { read, key: named }));
}

function findingOf(
  { line, text }: CitedPlace,
  { words, value }: CitedValue,
  { read: { deal, history }, key }: { read: Read; key: string | null },
): CheckupFinding {
  const href = permalinkHref(deal.shortId);
  const base = { line, text, cited: words, since: null, instead: null };
  const { revisions } = history;
  const weighed = revisions.length === 0 ? { kind: "never" as const } : weighValue({ value, revisions, key });
  if (weighed.kind === "never")
    return {
      ...base,
      outcome: "unmatched",
      why: { is: "never", title: deal.title },
      href,
    };
  const at = `${href}#${weighed.key}`;
  if (weighed.kind === "stands")
    return { ...base, outcome: "stands", why: { is: "shown", term: shownNow(deal, weighed.key) }, href: at };
  const { was, now, since } = weighed;
  return changedFinding(base, {
    deal,
    was: was.shown,
    now: now?.shown ?? null,
    key: was.key,
    facts: factsOf(history, since),
  });
}

function shownNow(deal: DealPageView, key: string): ShownWords | null {
  const term = deal.terms.find((one) => one.key === key);
  return term ? toShown(term).shown : null;
}

function factsOf({ revisions }: DealHistory, number: number): RevisionFacts | null {
  return revisions.find((revision) => revision.number === number)?.facts ?? null;
}

type Base = Pick<CheckupFinding, "line" | "text" | "cited">;
type Change = {
  deal: DealPageView;
  was: ShownWords;
  now: ShownWords | null;
  key: string;
  facts: RevisionFacts | null;
};

function changedFinding(base: Base, { deal, was, now, key, facts }: Change): CheckupFinding {
  const pinned = `${withQuery(pinnedHref(deal.shortId, deal.revision), { on: deal.clocks.on })}#${key}`;
  return {
    ...base,
    outcome: "changed",
    why: { is: "changed", was, now, on: facts?.savedAt.slice(0, 10) ?? null },
    since: facts && {
      ...{ savedAt: facts.savedAt, message: facts.message, changeSet: facts.changeSet },
      href: changeSetHref(facts.changeSet),
    },
    instead: now === null ? null : { shown: now, href: pinned },
    href: now === null ? permalinkHref(deal.shortId) : `${permalinkHref(deal.shortId)}#${key}`,
  };
}

type Pinned = { deal: DealPageView; key: string | null; number: number | null; then: DealPageView | null };

/** An address alone cites all that it shows, or the one term that it points to. */
async function checkTerms(
  place: CitedPlace,
  { deal, key, number, then }: Pinned,
  context: Context,
): Promise<CheckupFinding[]> {
  const base = { line: place.line, text: place.text, since: null, instead: null };
  const read = await readDeal(deal.slug, context);
  if (read === null)
    return [{ ...base, cited: deal.title, outcome: "missing", why: { is: "noDeal" }, href: null }];
  const changed = termsChanged({ read, number, then }).filter(({ was }) => key === null || was.key === key);
  const href = permalinkHref(read.deal.shortId);
  if (changed.length === 0) {
    const why = { is: number === null && then === null ? ("live" as const) : ("all" as const) };
    return [{ ...base, cited: deal.title, outcome: "stands", why, href }];
  }
  return changed.map(({ was, now, since }) =>
    changedFinding(
      { line: place.line, text: place.text, cited: was.shown.label },
      {
        deal: read.deal,
        was: was.shown,
        now: now?.shown ?? null,
        key: was.key,
        facts: factsOf(read.history, since),
      },
    ),
  );
}

function termsChanged({
  read,
  number,
  then,
}: {
  read: Read;
  number: number | null;
  then: DealPageView | null;
}) {
  const { revisions } = read.history;
  if (number !== null) return changedSince(number, revisions);
  if (then === null) return [];
  // What was known by a day, against what is known now: no save made the difference, a later source did.
  const now: ShownRevision = { number: 1, terms: read.deal.terms.map(toShown) };
  return changedSince(0, [now, { number: 0, terms: then.terms.map(toShown) }]).map((one) => ({
    ...one,
    since: -1,
  }));
}
