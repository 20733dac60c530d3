/**
 * Pages as schema.org describes them: data sets with where to fetch them, organizations, events, and reviews of claims where
 * an editor ruled. Decides what is said in that vocabulary; whatever it has no word for stays out.
 */

import { ABOUT } from "@/lib/language/about";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { dealHref, organizationHref, partnershipHref, permalinkHref, termHref } from "@/lib/url/href";
import type { DealPageView } from "@/lib/views/deal-page";
import type { OrganizationView } from "@/lib/views/organization";
import type { PartnershipView } from "@/lib/views/partnership";
import type { ClaimView, EventView, TermView } from "@/lib/views/parts";

type Thing = Readonly<Record<string, unknown>>;

const CONTEXT = "https://schema.org";
const LICENCE = "https://creativecommons.org/licenses/by/4.0/";
/** What is named of long lists: readers of this follow the links. */
const MOST = 20;
/** Of a story its newest chapters; the details stand on the page. */
const MOST_EVENTS = 10;

const publisher = (origin: string): Thing => ({ "@type": "Organization", name: "Entente", url: origin });

const download = (contentUrl: string, encodingFormat: string): Thing => ({
  "@type": "DataDownload",
  ...{ contentUrl, encodingFormat },
});

const dataset = (origin: string): Thing => ({
  "@context": CONTEXT,
  "@type": "Dataset",
  ...{ license: LICENCE, isAccessibleForFree: true, creator: publisher(origin) },
  inLanguage: ABOUT[currentLanguage()].tag,
});

/** A page or a file in the language of the page that speaks of it. */
const at = (origin: string, path: string): string => `${origin}${inThisLanguage(path)}`;

const versionOf = (number: number): string => words("share")("described.version", { number: String(number) });

/** The whole record. */
export function recordJsonLd(
  origin: string,
  files: readonly (readonly [path: string, type: string])[],
): Thing {
  return {
    ...dataset(origin),
    name: words("shell")("siteTitle"),
    description: words("share")("described.record"),
    url: at(origin, "/"),
    distribution: files.map(([path, type]) => download(at(origin, path), type)),
  };
}

/** A deal as a data set of its own, with its parties and what editors ruled. */
export function dealJsonLd(deal: DealPageView, sentence: string, origin: string): Thing {
  const { slug, shortId, title, partnership, parties, terms, revision, announcedOn } = deal;
  const reviews = terms.flatMap((term) => claimReviews(term, origin)).slice(0, MOST);
  return {
    ...dataset(origin),
    ...{ name: title, description: sentence, version: versionOf(revision) },
    url: at(origin, dealHref(slug)),
    identifier: `${origin}${permalinkHref(shortId)}`,
    ...dated("temporalCoverage", announcedOn?.edtf),
    about: parties.map(({ organization }) => ({
      "@type": "Organization",
      name: organization.name,
      url: at(origin, organizationHref(organization.slug)),
    })),
    isPartOf: {
      "@type": "Dataset",
      name: partnership.name,
      description: words("share")("described.partnership", { name: partnership.name }),
      url: at(origin, partnershipHref(partnership.slug)),
    },
    distribution: [download(`${origin}/api/v1/deals/${slug}`, "application/json")],
    ...(reviews.length === 0 ? {} : { subjectOf: reviews }),
  };
}

/** Only what an editor set aside with a reason is a reviewed claim; a dispute that nobody ruled on is none. */
function claimReviews(term: TermView, origin: string): Thing[] {
  const ruled = term.claims.filter(({ rank, reason }) => rank === "deprecated" && reason !== null);
  return ruled.map((claim) => ({
    "@type": "ClaimReview",
    url: at(origin, termHref(term.deal.slug, term.key)),
    claimReviewed: words("share")("exhibit.labelled", { label: term.label, display: claim.display }),
    author: publisher(origin),
    itemReviewed: reviewedClaim(claim),
    reviewRating: {
      "@type": "Rating",
      ...{ ratingValue: 1, bestRating: 5, worstRating: 1 },
      alternateName: words("share")("described.setAside"),
      ratingExplanation: claim.reason,
    },
  }));
}

function reviewedClaim({ source }: ClaimView): Thing {
  return {
    "@type": "Claim",
    author: { "@type": "Organization", name: source.publisher },
    ...dated("datePublished", source.publishedOn?.edtf),
    ...(source.url === null ? {} : { appearance: { "@type": "CreativeWork", url: source.url } }),
  };
}

/** A partnership as a data set, its deals as parts, its events as events. */
export function partnershipJsonLd(partnership: PartnershipView, sentence: string, origin: string): Thing {
  const { slug, name, deals, events, revision } = partnership;
  return {
    ...dataset(origin),
    ...{ name, description: sentence, version: versionOf(revision) },
    url: at(origin, partnershipHref(slug)),
    distribution: [download(`${origin}/api/v1/partnerships/${slug}`, "application/json")],
    hasPart: deals.slice(0, MOST).map((deal) => ({
      "@type": "Dataset",
      name: deal.title,
      description: words("share")("described.deal", { title: deal.title }),
      url: at(origin, dealHref(deal.slug)),
    })),
    about: events.slice(-MOST_EVENTS).map(eventJsonLd),
  };
}

function eventJsonLd({ title, on }: EventView): Thing {
  return { "@type": "Event", name: title, ...dated("startDate", on.edtf) };
}

export function organizationJsonLd(organization: OrganizationView, origin: string): Thing {
  const { slug, name, aliases, homepage } = organization;
  return {
    "@context": CONTEXT,
    "@type": "Organization",
    name,
    ...(aliases.length === 0 ? {} : { alternateName: [...aliases] }),
    ...(homepage === null ? {} : { url: homepage }),
    mainEntityOfPage: at(origin, organizationHref(slug)),
  };
}

/** Only dates that ISO 8601 has: an uncertain one would be read as certain. */
function dated(name: string, edtf: string | undefined): Thing {
  return edtf !== undefined && /^\d{4}(-\d\d){0,2}$/.test(edtf) ? { [name]: edtf } : {};
}
