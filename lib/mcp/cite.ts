/**
 * Answers of the API → what an assistant is told: sentences to quote, each with a permalink to cite that says the same in years.
 * Decides words, bounds and links; reads nothing.
 */
import type { ApiCompare } from "@/lib/api/compare";
import type { ApiDeal } from "@/lib/api/deal";
import type { ApiLedgerSum, ApiObligation } from "@/lib/api/obligation";
import type { ApiTerm } from "@/lib/api/parts";
import type { ApiSearch, ApiSearchHit } from "@/lib/api/search";
import { pinnedHref } from "@/lib/url/history-href";
import { dealHref, organizationHref, partnershipHref, sourceHref, withQuery } from "@/lib/url/href";
import type { Cited, Told } from "./told";

/** What names one state of a deal for ever. */
export type Pin = { shortId: string; revision: number };
export type Clocks = { on?: string | null | undefined; known?: string | null | undefined };

/** More than anybody reads; the total says what is left out. */
const MOST_SAID = 60;
const MOST_SOURCES = 4;

/** `clocks.on` is always said, so that a link says in years what it says today; `today` is the day by which it was read. */
export type Linking = { origin: string; pins: ReadonlyMap<string, Pin>; clocks: Clocks; today: string };

function linkOf({ origin, pins, clocks }: Linking, deal: string, key = ""): string {
  const pin = pins.get(deal);
  const path = pin ? pinnedHref(pin.shortId, pin.revision) : dealHref(deal);
  const hash = key === "" ? "" : `#${key}`;
  return origin + withQuery(path, { on: clocks.on ?? null, known: clocks.known ?? null }) + hash;
}

function toCited(term: ApiTerm, linking: Linking): Cited {
  const supporting = term.claims.filter(({ rank }) => rank !== "deprecated").slice(0, MOST_SOURCES);
  return {
    label: term.label,
    sentence: term.display,
    standing: term.standing,
    permalink: linkOf(linking, term.deal, term.key),
    sources: supporting.map(
      ({ publisher, publishedOn, stance, display }) =>
        `${publisher}${publishedOn === null ? "" : `, ${publishedOn}`}: ${stance} ${display}`,
    ),
  };
}

export function tellTerms(
  terms: readonly ApiTerm[],
  linking: Linking,
  page: { total: number; next: string | null },
): Told {
  const title = `${page.total} terms in force on ${linking.clocks.on}${knownWords(linking.clocks)}`;
  return { title, said: terms.slice(0, MOST_SAID).map((term) => toCited(term, linking)), ...page };
}

export function tellDeal(deal: ApiDeal, linking: Linking): Told {
  const parties = deal.parties.map(({ name, roles }) => `${name} (${roles.join(", ")})`).join("; ");
  const about: Cited = {
    label: "The deal",
    sentence: [
      `${deal.title}: ${deal.kind}, ${deal.binding}, ${deal.lifecycle}`,
      ...(deal.announcedOn === null ? [] : [`announced ${deal.announcedOn}`]),
      `between ${parties}`,
    ].join(", "),
    permalink: linkOf(linking, deal.slug),
  };
  const terms = deal.terms.slice(0, MOST_SAID - 1).map((term) => toCited(term, linking));
  return {
    title: deal.title,
    permalink: about.permalink,
    said: [about, ...terms],
    total: deal.terms.length + 1,
    next: null,
  };
}

/** The page of the comparison as the record is now, for ever. */
function pinned({ permalink, changeSet }: ApiCompare): string {
  const url = new URL(permalink);
  url.searchParams.set("changeSet", String(changeSet));
  return url.href;
}

type Ledger = {
  data: readonly ApiObligation[];
  totals: readonly ApiLedgerSum[];
  page: { total: number; next: string | null };
};

export function tellObligations({ data, totals, page }: Ledger, linking: Linking): Told {
  const sums = totals.slice(0, 10).map((sum): Cited => {
    const doubts = [
      sum.partial && "at least: an amount is not known",
      sum.mayOverlap && "amounts may overlap",
    ];
    const doubt = doubts.filter(Boolean).join("; ");
    return {
      label: `In all, from ${sum.payer ?? "nobody named"} to ${sum.payee ?? "several"}`,
      sentence: doubt === "" ? sum.words : `${sum.words} (${doubt})`,
      permalink:
        linking.origin +
        withQuery("/ledger", {
          ...{ payer: sum.payer, payee: sum.payee, kind: sum.kind },
          ...{ on: linking.clocks.on ?? null, known: linking.clocks.known ?? linking.today },
        }),
    };
  });
  const rows = data.map(
    (row): Cited => ({
      label: `${row.payer ?? "?"} → ${row.payee ?? "?"}: ${row.label}, ${row.dealTitle}`,
      sentence: row.display,
      standing: row.standing,
      permalink: linkOf(linking, row.deal, row.term),
      sources: row.sources.slice(0, MOST_SOURCES),
    }),
  );
  const title = `${page.total} obligations in force on ${linking.clocks.on}${knownWords(linking.clocks)}`;
  return { title, said: [...sums, ...rows].slice(0, MOST_SAID), ...page };
}

export function tellComparison(compare: ApiCompare): Told {
  const permalink = pinned(compare);
  const rows = compare.rows.slice(0, MOST_SAID).map((row): Cited => {
    const cells = row.cells.map(({ state, terms }, index) => {
      const { subject = "?", on = "?" } = compare.columns[index] ?? {};
      return `${subject} on ${on}: ${terms.map(({ display }) => display).join("; ") || state}`;
    });
    return {
      label: row.label,
      sentence: [row.sentence, ...cells].filter((part) => part !== "").join(" | "),
      permalink,
    };
  });
  const problems = [...compare.taken, ...compare.problems].map(
    ({ asked, message }): Cited => ({ label: asked, sentence: message, permalink }),
  );
  const title = compare.columns.map(({ name, on }) => `${name} on ${on}`).join(" beside ");
  return {
    ...{ title, permalink, next: null },
    said: [...problems, ...rows],
    total: compare.rows.length + problems.length,
  };
}

export function tellFound(found: ApiSearch, linking: Linking): Told {
  const said = found.groups.flatMap(({ hits }) => hits.map((hit) => toHit(hit, linking)));
  const corrected = found.corrected === null ? "" : `, looked for as “${found.corrected}”`;
  return {
    title: `Found for “${found.query}”${corrected}`,
    said: said.slice(0, MOST_SAID),
    total: found.total,
    next: null,
  };
}

function toHit(hit: ApiSearchHit, linking: Linking): Cited {
  const { origin } = linking;
  switch (hit.kind) {
    case "organization":
      return {
        label: "organization",
        sentence: `${hit.name} (slug ${hit.slug})`,
        permalink: origin + organizationHref(hit.slug),
      };
    case "partnership":
      return {
        label: "partnership",
        sentence: `${hit.name} (slug ${hit.slug}), ${hit.deals} deals`,
        permalink: origin + partnershipHref(hit.slug),
      };
    case "deal":
      return {
        label: "deal",
        sentence: `${hit.deal.title} (slug ${hit.deal.slug})`,
        permalink: linkOf(linking, hit.deal.slug),
      };
    case "term":
      return {
        ...{ label: `term of ${hit.deal}: ${hit.label}`, sentence: hit.display, standing: hit.standing },
        permalink: linkOf(linking, hit.deal, hit.key),
      };
    case "source":
      return {
        label: "source",
        sentence: `${hit.source.publisher}: ${hit.source.title} (slug ${hit.source.slug})`,
        permalink: origin + sourceHref(hit.source.slug),
      };
    case "quote":
      return {
        label: `quote in ${hit.source}, ${hit.stance} ${hit.label} of ${hit.deal}`,
        sentence: `“${hit.quote}”`,
        permalink: linkOf(linking, hit.deal, hit.key),
      };
  }
}

function knownWords({ known }: Clocks): string {
  return known ? `, as known on ${known}` : "";
}

/** The same as text, for assistants that read no structure. */
export function toText({ title, said, total, next }: Told): string {
  const lines = said.map(({ label, sentence, standing, permalink, sources = [] }) =>
    [
      `- ${label ? `${label}: ` : ""}${sentence}${standing ? ` [${standing}]` : ""} ${permalink}`,
      ...sources.map((source) => `    ${source}`),
    ].join("\n"),
  );
  const more = next === null ? "" : `\nMore: ask again with cursor ${next}`;
  return `${title} (${said.length} of ${total} shown)\n${lines.join("\n")}${more}`;
}
