/**
 * The one source of addresses. Every link keeps the two clocks, so that a reader who looks at a past
 * moment stays in it. Knows the URL scheme of the contract, and nothing else.
 */
import { type ClockQuery, NO_CLOCKS } from "./clocks";

type Query = Readonly<Record<string, string | number | readonly string[] | null | undefined>>;

/** A path with a query; empty values are left out, lists are repeated, names stand in the order given. */
export function withQuery(path: string, query: Query): string {
  const search = new URLSearchParams();
  for (const [name, value] of Object.entries(query)) {
    if (value === null || value === undefined || value === "") continue;
    for (const text of typeof value === "object" ? value : [String(value)]) search.append(name, text);
  }
  // Both may stand in a query as they are, and are read by people.
  const text = search.toString().replaceAll("%2C", ",").replaceAll("%3A", ":");
  return text ? `${path}?${text}` : path;
}

const at = (path: string, clocks: ClockQuery = NO_CLOCKS): string =>
  withQuery(path, { on: clocks.on, known: clocks.known });

export const overviewHref = (clocks?: ClockQuery) => at("/", clocks);
export const dealsHref = (clocks?: ClockQuery) => at("/deals", clocks);
export const dealHref = (slug: string, clocks?: ClockQuery) => at(`/deals/${slug}`, clocks);
export const termHref = (dealSlug: string, key: string, clocks?: ClockQuery) =>
  `${at(`/deals/${dealSlug}`, clocks)}#${key}`;
export const shortHref = (shortId: string) => `/d/${shortId}`;
/** The id of a claim's element on the page of its deal. */
export const claimAnchor = (id: string) => `c-${id}`;
/** The permalink of one reading of a deal: the short address with its clocks. */
export const permalinkHref = (shortId: string, clocks?: ClockQuery) => at(`/d/${shortId}`, clocks);
/** The lasting address of one claim: that of its deal, with its own fragment, which a browser carries through the redirect. */
export const claimHref = (dealShortId: string, id: string, clocks?: ClockQuery) =>
  `${permalinkHref(dealShortId, clocks)}#${claimAnchor(id)}`;
export const partnershipsHref = (clocks?: ClockQuery) => at("/partnerships", clocks);
export const partnershipHref = (slug: string, clocks?: ClockQuery) => at(`/partnerships/${slug}`, clocks);
/** The id of an event's element, and its address on the page of its partnership. */
export const eventAnchor = (slug: string) => `e-${slug}`;
export const eventHref = (partnership: string, slug: string, clocks?: ClockQuery) =>
  `${partnershipHref(partnership, clocks)}#${eventAnchor(slug)}`;
export const organizationsHref = (clocks?: ClockQuery) => at("/organizations", clocks);
export const organizationHref = (slug: string, clocks?: ClockQuery) => at(`/organizations/${slug}`, clocks);
export const sourcesHref = (clocks?: ClockQuery) => at("/sources", clocks);
export const sourceHref = (slug: string, clocks?: ClockQuery) => at(`/sources/${slug}`, clocks);
export const disputesHref = (clocks?: ClockQuery) => at("/disputes", clocks);
/** The whole record as files. */
export const dataHref = () => "/data";
/** What the record does not say, deal by deal. */
export const silenceHref = (clocks?: ClockQuery) => at("/silence", clocks);
export const horizonHref = (clocks?: ClockQuery) => at("/horizon", clocks);
export const searchHref = (q: string, clocks: ClockQuery = NO_CLOCKS) =>
  withQuery("/search", { q, on: clocks.on, known: clocks.known });
export const methodologyHref = (section?: string) => (section ? `/methodology#${section}` : "/methodology");
/** One version of the methodology, which stays. */
export const methodologyVersionHref = (number: number) => `/methodology/${number}`;
/** The API, for people. */
export const apiGuideHref = () => "/api";
/** The JSON twin of a page. */
export const apiHref = (path: string, clocks?: ClockQuery) => at(`/api/v1/${path}`, clocks);
