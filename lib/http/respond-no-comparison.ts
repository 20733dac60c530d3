/**
 * The answer where no column of a comparison can be shown: which of them are wrong, and what may have been meant.
 * Decides form only; what became of each column is told by the view.
 */

import type { Day } from "@/lib/domain/dates/day";
import { type CompareSearch, readColumns } from "@/lib/url/compare/compare-search";
import type { CompareProblem, CompareView } from "@/lib/views/compare";
import { respondProblem } from "./respond";
import { TAKEN_BACK } from "./respond-absent";

const HOW =
  "Give two to eight columns: c=NAME or c=NAME@DATE, repeated; a name is a slug or the words one would say.";

/** 400 for columns that cannot be read, or none; 404 for good ones that name nothing; 410 where all were withdrawn, or are not known by that day any more. */
export function respondNoComparison({ problems }: CompareView, { c }: CompareSearch, today: Day): Response {
  const errors = problems.map((problem) => ({
    path: problem.asked === "" ? "c" : `c=${problem.asked}`,
    message: reasonOf(problem),
  }));
  const isReadable = c.length > 0 && readColumns(c, today).faults.length === 0;
  if (!isReadable)
    return respondProblem({
      ...{ status: 400, title: "There is nothing to compare", detail: HOW },
      errors: errors.length > 0 ? errors : [{ path: "c", message: "No column is given." }],
    });
  const near = [...new Set(problems.flatMap((problem) => problem.near.map(({ slug }) => slug)))];
  const isGone = problems.every(({ asked, withdrawn }) => withdrawn || !c.includes(asked));
  return isGone
    ? respondProblem({
        status: 410,
        title: "What is compared was withdrawn, or is not known by that day any more",
        detail: HOW,
        errors,
      })
    : respondProblem({
        ...{ status: 404, title: "There is no such deal or partnership", detail: HOW, errors },
        extra: { near },
      });
}

/** Of a record that is not known by the day any more, that it once was. */
function reasonOf({ message, facts, withdrawn }: CompareProblem): string {
  return withdrawn && facts?.is === "not_yet" ? `${message} ${TAKEN_BACK}` : message;
}
