/**
 * What a write comes to, as an answer: saved, or why not.
 * Decides statuses and paths; the outcome itself is the save's.
 */
import { type Issue, inWords, toPlace } from "@/lib/schema/explain";
import type { Path } from "@/lib/schema/path";
import { reviewHref } from "@/lib/url/record-href";
import { OPEN_HEADERS, respondProblem } from "./respond";
import { respondStale } from "./respond-precondition";

type Written = {
  created: boolean;
  changeSet: number | null;
  /** null: the record is gone. */
  saved: { slug: string; revision: number; path: string } | null;
};

/** 201 for a new record, 200 for a changed one, 204 for one that is gone. */
export function respondWritten({ created, changeSet, saved }: Written): Response {
  const headers = { ...OPEN_HEADERS, "Cache-Control": "no-store" };
  if (saved === null) return new Response(null, { status: 204, headers });
  const { slug, revision, path } = saved;
  const body = { data: { slug, revision, changeSet } };
  return new Response(`${JSON.stringify(body)}\n`, {
    status: created ? 201 : 200,
    headers: {
      ...headers,
      "Content-Type": "application/json; charset=utf-8",
      ETag: `"r${revision}"`,
      Location: `/api/v1/${path}`,
    },
  });
}

/** 202: submitted as a draft, which somebody else publishes or does not. */
export function respondProposed(draft: string): Response {
  const href = reviewHref(draft);
  const body = { data: { draft, status: "submitted", href } };
  return new Response(`${JSON.stringify(body)}\n`, {
    status: 202,
    headers: {
      ...OPEN_HEADERS,
      "Cache-Control": "no-store",
      "Content-Type": "application/json; charset=utf-8",
      Location: href,
    },
  });
}

type Refused =
  | { reason: "four_eyes" }
  | { reason: "invalid"; issues: readonly Issue[] }
  | {
      reason: "stale";
      present: readonly { revision: number }[];
      conflicts: readonly { words: string }[];
    }
  | { reason: "referenced" | "changed_since"; by: readonly { section: string; slug: string }[] };

/** Why nothing was saved. Paths lead into the body that was sent. */
export function respondRefused(outcome: Refused): Response {
  switch (outcome.reason) {
    case "stale":
      return respondStale(
        outcome.present[0]?.revision ?? null,
        outcome.conflicts.map(({ words }) => words),
      );
    case "invalid": {
      const issues = outcome.issues.map(({ path, message }) => ({ path: inBody(path), message }));
      const detail = issues.map(inWords).join("; ");
      const errors = issues.map(toPlace);
      return respondProblem({ status: 422, title: "The record is not right yet", detail, errors });
    }
    case "four_eyes":
      return respondProblem({
        status: 403,
        title: "Nothing was changed",
        detail: "Here a second person reviews every change.",
      });
    default: {
      const names = outcome.by.map(({ section, slug }) => `${section}/${slug}`);
      return respondProblem({
        status: 409,
        title: "Others still name this record",
        detail: `Change these first: ${names.slice(0, 20).join(", ")}${names.length > 20 ? ", …" : ""}`,
        extra: { by: outcome.by },
      });
    }
  }
}

/** The body has one record where a save has edits. */
function inBody(path: Path): Path {
  const [list, edit, ...rest] = path;
  return list === "edits" && edit === 0 ? ["record", ...rest] : path;
}
