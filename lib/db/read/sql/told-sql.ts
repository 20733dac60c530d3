import "server-only";
import type { Lang } from "@/lib/domain/text/language";
import type { TRANSLATED, Translated } from "@/lib/domain/text/translations";
import { Prisma } from "../../generated/client";

/**
 * The record's own words in a statement that is not Prisma's: in the reader's language where somebody wrote them so, else
 * in English. Decides what such a statement asks for; for a reader of English it is what it was before there were others.
 */

type Own = {
  [Of in Translated]: readonly [of: Of, row: string, field: (typeof TRANSLATED)[Of][number]];
}[Translated];

const isEnglish = (lang: Lang | undefined): lang is "en" | undefined => lang === undefined || lang === "en";

/** A text. @param own what it is of, what the statement calls that row, and the field. @example toldText(["deals", "d", "title"], lang) */
export function toldText([, row, field]: Own, lang: Lang | undefined): Prisma.Sql {
  const english = `${row}.${field}`;
  return Prisma.raw(isEnglish(lang) ? english : `COALESCE(${elsewhere(row, field, lang)}, ${english})`);
}

/** The columns of a text and, where it is not English, of its language, as `told` finds them. @param as what the first is called */
export function toldColumns(own: Own, lang: Lang | undefined, as: string = own[2]): Prisma.Sql {
  const text = Prisma.sql`${toldText(own, lang)} AS ${Prisma.raw(`"${as}"`)}`;
  return isEnglish(lang) || !isMarked(own)
    ? text
    : Prisma.sql`${text}, ${langOf(own, lang)} AS ${Prisma.raw(`"${as}Lang"`)}`;
}

/** The same in a JSON object, whose other keys and values are `rest`. */
export function toldObject(own: Own, rest: Prisma.Sql, lang: Lang | undefined): Prisma.Sql {
  const text = Prisma.sql`${rest}, ${Prisma.raw(`'${own[2]}'`)}, ${toldText(own, lang)}`;
  if (isEnglish(lang) || !isMarked(own)) return Prisma.sql`json_build_object(${text})`;
  return Prisma.sql`json_strip_nulls(json_build_object(${text}, ${Prisma.raw(`'${own[2]}Lang'`)}, ${langOf(own, lang)}))`;
}

/** Enough of a deal (`d`), a partnership (`p`) or an organization to name and link it. */
export const dealObject = (lang: Lang | undefined): Prisma.Sql =>
  toldObject(["deals", "d", "title"], Prisma.sql`'slug', d.slug, 'shortId', d.short_id`, lang);
export const partnershipObject = (lang: Lang | undefined): Prisma.Sql =>
  toldObject(["partnerships", "p", "name"], Prisma.sql`'slug', p.slug`, lang);
export const organizationObject = (row: string, lang: Lang | undefined): Prisma.Sql =>
  toldObject(["organizations", row, "name"], Prisma.raw(`'slug', ${row}.slug`), lang);

/** The label of a term (`t`) in the reader's language, beside the English one, by which amounts are read. */
export function labelTold(lang: Lang | undefined): Prisma.Sql {
  return Prisma.raw(isEnglish(lang) ? "NULL" : elsewhere("t", "label", lang));
}

/** A name is a name in every language: of an organization's no page says which one. */
function isMarked([of]: Own): boolean {
  return of !== "organizations";
}

function langOf([, row, field]: Own, lang: Lang): Prisma.Sql {
  return Prisma.sql`CASE WHEN ${Prisma.raw(elsewhere(row, field, lang))} IS NOT NULL THEN ${lang}::text END`;
}

/** All names are ours and from closed lists: they are written into the statement. */
function elsewhere(row: string, field: string, lang: Lang): string {
  return `${row}.translations #>> '{${lang},${field}}'`;
}
