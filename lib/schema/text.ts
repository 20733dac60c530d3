/**
 * The kinds of text a record holds, each with its limit and a sentence for when it is broken.
 * Decides what may be stored at all; knows no record.
 */

import { z } from "zod";
import { isStorable } from "@/lib/domain/text/plain-text";
import { isSlug } from "@/lib/domain/text/slug";
import { isDecimalText } from "@/lib/domain/values/decimal";
import { show } from "./explain";

export const LIMITS = { slug: 100, line: 500, quote: 2_000, prose: 5_000, url: 2_000 } as const;

/** A check that speaks: the message is made from the value seen. */
function saying<T>(isRight: (value: T) => boolean, sentence: (seen: string) => string) {
  return z.refine<T>(isRight, { error: (issue) => sentence(show(issue.input)) });
}

/** NUL and half a surrogate pair cannot be stored; other control characters are never meant. */
function isClean(text: string): boolean {
  return isStorable(text) && !/(?![\n\r\t])\p{Cc}/u.test(text);
}

/** For texts that are no field of a record, but stored all the same: a note, somebody's name. */
export const clean = saying(
  isClean,
  (seen) => `${seen} holds a control character or half a character; remove it`,
);

const isWritten = (text: string) => text.trim() !== "";

function text(limit: number) {
  return z
    .string()
    .max(limit)
    .check(
      clean,
      saying(isWritten, () => "is empty; write something, or null where null is allowed"),
    );
}

/** One line: a title, a name, a label. */
export function lineSchema(limit: number = LIMITS.line) {
  return text(limit).check(
    saying(
      (line) => !/[\n\r\t]/.test(line),
      (seen) => `${seen} must be on one line`,
    ),
    saying(
      (line) => line.trim() === line,
      (seen) => `${seen} has spaces at its beginning or end; remove them`,
    ),
  );
}

/** Several sentences, line breaks allowed. */
export const proseSchema = text(LIMITS.prose);

/** What a source says, verbatim. */
export const quoteSchema = text(LIMITS.quote);

/** Prose that may be left empty. */
export const optionalProseSchema = z.union([z.literal(""), proseSchema]);

/** The name of a record in URLs. */
export const slugSchema = z
  .string()
  .max(LIMITS.slug)
  .check(
    saying(
      isSlug,
      (seen) =>
        `${seen} is not a slug; use lower-case letters, digits and single hyphens, as in "aws-openai-2025"`,
    ),
  );

/** Kinds of term are named as values of an enumeration are: with "_" too. */
export const termKindSlugSchema = z
  .string()
  .max(LIMITS.slug)
  .check(
    saying(
      (slug) => isSlug(slug.replaceAll("_", "-")),
      (seen) =>
        `${seen} is not the slug of a kind; use lower-case letters, digits and single "_" or "-", as in "revenue_share"`,
    ),
  );

/**
 * Characters that turn the reading direction or cannot be seen, and those that end an address in markup: percent-encoded
 * they are harmless, as they are an address reads as another than it is. (An apostrophe is a letter of addresses.)
 */
const MISLEADING = /[\p{Cf}"`<>\\]/u;

/** @example misleadingIn("https://a.test/\u202Egpj") // "U+202E" */
function misleadingIn(address: string): string {
  const point = MISLEADING.exec(address)?.[0]?.codePointAt(0) ?? 0;
  return `U+${point.toString(16).toUpperCase().padStart(4, "0")}`;
}

const URL_PROTOCOLS = ["http:", "https:"];

function isWebAddress(text: string): boolean {
  if (/\s/.test(text) || !URL.canParse(text)) return false;
  const url = new URL(text);
  return URL_PROTOCOLS.includes(url.protocol) && url.username === "" && url.password === "";
}

/** A web address: http or https, nothing that a browser would run. */
export const urlSchema = z
  .string()
  .max(LIMITS.url)
  .check(
    saying(isClean, (seen) => `${seen} holds a control character; remove it`),
    z.refine<string>((address) => !MISLEADING.test(address), {
      error: ({ input }) =>
        `holds a quote, a bracket or a character that cannot be seen (${misleadingIn(String(input))}); copy the address from the browser's address bar, which encodes it, or remove it`,
    }),
    saying(
      isWebAddress,
      (seen) => `${seen} is not a web address; it starts with https:// or http:// and carries no password`,
    ),
  );

/** BCP 47 in the shape the record uses: language, script, region. */
export const languageSchema = z.string().check(
  saying(
    (tag) => /^[a-z]{2,3}(-[A-Z][a-z]{3})?(-([A-Z]{2}|\d{3}))?$/.test(tag),
    (seen) => `${seen} is not a language tag such as "en", "fr" or "pt-BR"`,
  ),
);

// The amount columns are numeric(38, 6); intervals are up to a thousand times the amount (GW in MW).
const DECIMAL_SHAPE = /^\d{1,24}(\.\d{1,6})?$/;
const SIGNED_SHAPE = /^-?\d{1,24}(\.\d{1,6})?$/;

/** A decimal number as text, not negative. */
export const decimalSchema = z.string().check(
  saying(
    (number) => isDecimalText(number) && DECIMAL_SHAPE.test(number),
    (seen) =>
      `${seen} is not a plain decimal number such as "38000000000" or "5.8", not negative, at most 24 digits before the point and 6 after it`,
  ),
);

/** A decimal number as text that may be below zero: a fall of a share's price, a payment back. */
export const signedDecimalSchema = z.string().check(
  saying(
    (number) => isDecimalText(number) && SIGNED_SHAPE.test(number),
    (seen) =>
      `${seen} is not a plain decimal number such as "38000000000" or "-5.8", at most 24 digits before the point and 6 after it`,
  ),
);
