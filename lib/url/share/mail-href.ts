/** Addresses of following the record. Those that name a secret stand in mails alone. */
import { withQuery } from "../href";
import { freeText, one, type RawParams, readParams } from "../params";
import { isRecordNoun, type RecordNoun } from "./follow-href";

export const FOLLOW_PARAMS = { about: one<string>("", freeText) } as const;
/** Not among the parameters by which kept answers are told apart: pages that read it are never kept. */
const SECRET = { t: one<string>("", freeText) } as const;

export const readSecret = (raw: RawParams): string => readParams(SECRET, raw).search.t;

export type Followable = { noun: RecordNoun; slug: string };

/** @example followHref({ noun: "deals", slug: "aws" }) // "/follow?about=deals/aws" */
export const followHref = (about: Followable | null) =>
  withQuery("/follow", about === null ? {} : { about: `${about.noun}/${about.slug}` }).replaceAll("%2F", "/");

export const confirmHref = (secret: string) => withQuery("/follow/confirm", { t: secret });
export const stopHref = (secret: string) => withQuery("/follow/stop", { t: secret });
/** Posted to by programs for mail (RFC 8058); the same in every language. */
export const oneClickHref = (secret: string) => withQuery("/follow/one-click", { t: secret });

/** The record that an address names; null when it names none that can be followed. */
export function readFollowed(about: string): Followable | null {
  const [noun = "", slug = "", ...rest] = about.split("/");
  return isRecordNoun(noun) && slug !== "" && rest.length === 0 ? { noun, slug } : null;
}
