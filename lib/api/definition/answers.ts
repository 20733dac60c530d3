/** What operations answer beside what was asked for: each status with its words, said once. */
import { apiProposedAnswerSchema, apiWriteAnswerSchema } from "../write";
import type { Answer, Shape } from "./operation";

type Answers = Readonly<Record<number, Answer>>;

const problem = (description: string): Answer => ({ description, problem: true });

const UNCHANGED: Answers = { 304: { description: "Nothing changed since the ETag that was sent" } };
const ANY: Answers = {
  406: problem("The request takes none of the forms that this is answered in"),
  429: problem("The address has asked for too much within a minute; see Retry-After"),
  503: problem("The database is busy or does not answer; see Retry-After"),
};

/** A list, or whatever else has parameters that may be unreadable. */
export function asked(shape: Shape, description: string): Answers {
  const bad = { 400: problem("A parameter cannot be read; `errors` names each") };
  return { 200: { description, shape }, ...UNCHANGED, ...bad, ...ANY };
}

/** What takes no parameters. */
export function whole(shape: Shape, description: string): Answers {
  return { 200: { description, shape }, ...UNCHANGED, ...ANY };
}

/** What may stand where a record is not: its new address, its tombstone, or nothing. */
export const ABSENT: Answers = {
  308: { description: "The record has another name now; see Location" },
  404: problem("There is no such record, or nobody had reported it by `known`"),
  410: problem(
    "The record was withdrawn, or what told of it by `known` was withdrawn or dated anew; `detail` is the reason",
  ),
};

/** Where one column is left to show, the others are named among `problems`. */
export const NOTHING_TO_COMPARE: Answers = {
  404: problem("No column names a record that there is; `near` lists what may have been meant"),
  410: problem(
    "Every column names a record that was withdrawn, or that is not known by that day any more; `errors` tells the reasons",
  ),
};

const REFUSED: Answers = {
  202: {
    description: "Submitted as a draft: a second person reviews the change",
    shape: { name: "ProposedAnswer", schema: apiProposedAnswerSchema },
  },
  400: problem("The body cannot be read; `errors` names each place"),
  401: problem("No token, or one that does not hold"),
  403: problem("The account, or its token, may not do this"),
  413: problem("The body is too large"),
  415: problem("The body is not JSON"),
  422: problem("The record is not right yet; `errors` names each place"),
  429: problem("The token has written too often within a minute; see Retry-After"),
  503: problem("The database is busy or does not answer; see Retry-After"),
};

const WRITTEN: Shape = { name: "WriteAnswer", schema: apiWriteAnswerSchema };

export const CREATED: Answers = {
  200: { description: "The record says so already", shape: WRITTEN },
  201: { description: "Saved", shape: WRITTEN },
  ...REFUSED,
  409: problem("A request with the same Idempotency-Key is being done; see Retry-After"),
  422: problem(
    "The record is not right yet, and `errors` names each place; or the Idempotency-Key was used for another request",
  ),
};

/** What guards a record that others may have changed. */
const GUARDS: Answers = {
  404: problem("There is no such record"),
  409: problem("Others still name the record; `by` lists them"),
  410: problem("The record was withdrawn; `detail` is the reason"),
  412: problem("The record has changed since; nothing was saved"),
  428: problem("If-Match is missing"),
};

export const CHANGED: Answers = { 200: { description: "Saved", shape: WRITTEN }, ...REFUSED, ...GUARDS };
export const DELETED: Answers = { 204: { description: "It is gone" }, ...REFUSED, ...GUARDS };
