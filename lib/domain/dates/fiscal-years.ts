/**
 * Whose fiscal year a text means.
 * Decides by who gives, else by who speaks; where those who may be meant have years that differ, nobody's is taken and the doubt is said.
 */

import { MONTHS } from "@/lib/domain/say/en/words/months";
import type { Conventions } from "../text/conventions";
import { foldText } from "../text/fold-text";

/** An organization whose fiscal year is on record: its slug, its name and aliases, and the month, 1–12, with which the year ends. */
export type FiscalYear = { slug: string; names: readonly [string, ...string[]]; ends: number };

/** Organizations by slug, a publisher by name; who gives comes first. */
export type Concerned = {
  givers?: readonly (string | null | undefined)[];
  others?: readonly (string | null | undefined)[];
  publisher?: string | null | undefined;
};

/** How fiscal periods are read in a text that concerns these. @example fiscalYearMeant(years, { givers: ["microsoft"] }) // { fiscalYearEnd: 6 } */
export function fiscalYearMeant(
  years: readonly FiscalYear[],
  { givers = [], others = [], publisher }: Concerned,
): Pick<Conventions, "fiscalYearEnd" | "fiscalDoubt"> {
  const of = (slugs: readonly (string | null | undefined)[]) =>
    slugs.flatMap((slug) => years.filter((year) => year.slug === slug));
  const speaking = years.filter(({ names }) => isNamed(names, publisher ?? ""));
  const [meant] = [...of(givers), ...speaking];
  if (meant === undefined) return {};
  const other = [...of(givers), ...speaking, ...of(others)].find(({ ends }) => ends !== meant.ends);
  return other === undefined ? { fiscalYearEnd: meant.ends } : { fiscalDoubt: doubtOf(meant, other) };
}

function isNamed(names: readonly string[], publisher: string): boolean {
  const name = foldText(publisher).trim();
  return name !== "" && names.some((own) => foldText(own).trim() === name);
}

function doubtOf(...[one, other]: [FiscalYear, FiscalYear]): string {
  return `The fiscal year of ${one.names[0]} ends in ${MONTHS[one.ends - 1]}, that of ${other.names[0]} in ${MONTHS[other.ends - 1]}`;
}
