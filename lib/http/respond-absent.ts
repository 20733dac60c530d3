/**
 * How the API answers for a slug that names no published record: a redirect, 410 with the reason, or 404.
 * Decides form only; what became of the slug is looked up by lib/db.
 */

import type { Day } from "@/lib/domain/dates/day";
import { quoteText } from "@/lib/domain/text/plain-text";
import { withQuery } from "@/lib/url/href";
import { rawFrom } from "@/lib/url/params";
import { respondProblem } from "./respond";

/** The collections that have an address of their own. */
const COLLECTIONS = {
  deal: "deals",
  partnership: "partnerships",
  organization: "organizations",
  source: "sources",
  event: "events",
} as const;
type Kind = keyof typeof COLLECTIONS;

type Absence =
  | { kind: "moved"; slug: string }
  | { kind: "gone"; reason: string; successor: { kind: string; slug: string } | null }
  | { kind: "missing"; near: readonly { slug: string }[] };

type Asked = { kind: Kind; slug: string };

/** The answer for a slug that is not, or no longer, a record's. */
export function respondAbsent(request: Request, asked: Asked, absence: Absence): Response {
  if (absence.kind === "moved") return respondMoved(request, { ...asked, slug: absence.slug });
  if (absence.kind === "gone") {
    const successor = absence.successor && addressOf(absence.successor);
    return respondProblem({
      status: 410,
      title: `This ${asked.kind} was withdrawn`,
      detail: absence.reason,
      extra: successor ? { successor } : {},
    });
  }
  return respondProblem({
    status: 404,
    title: `There is no such ${asked.kind}`,
    detail: `No ${asked.kind} has the slug ${quoteText(asked.slug, 100)}.`,
    extra: { near: absence.near.map(({ slug }) => slug) },
  });
}

/** 308 to the record's present address, with the query as it was. */
export function respondMoved(request: Request, { kind, slug }: Asked): Response {
  return respondElsewhere(request, `${COLLECTIONS[kind]}/${slug}`);
}

/** 308 to another address of the API, with the query as it was. */
export function respondElsewhere(request: Request, path: string): Response {
  const location = withQuery(`/api/v1/${path}`, rawFrom(new URL(request.url).searchParams));
  return new Response(null, {
    status: 308,
    headers: { Location: location, "Access-Control-Allow-Origin": "*" },
  });
}

type Unreported = {
  known: Day | null;
  firstKnownOn: Day | null;
  /** That day was good once: what told of the record by then was taken back. */
  isTakenBack: boolean;
};

/** For a record that nobody had reported by the day asked about: 404, or 410 where we once said that somebody had. */
export function respondNotYetKnown(kind: Kind, { known, firstKnownOn, isTakenBack }: Unreported): Response {
  const since =
    firstKnownOn === null
      ? "the record holds no dated report of it"
      : `the first report we hold is of ${firstKnownOn}`;
  const detail = `Nobody had reported this ${kind} by ${known}; ${since}.`;
  return respondProblem({
    ...(isTakenBack
      ? { status: 410, title: "Not known by then any more", detail: `${detail} ${TAKEN_BACK}` }
      : { status: 404, title: "Not yet known", detail }),
    extra: { firstKnownOn },
  });
}

/** Behind the sentence that says since when it is known now. */
export const TAKEN_BACK = "An earlier report that we held was withdrawn or dated anew.";

function addressOf({ kind, slug }: { kind: string; slug: string }): string | null {
  return Object.hasOwn(COLLECTIONS, kind) ? `/api/v1/${COLLECTIONS[kind as Kind]}/${slug}` : null;
}
