import { RECORD_TABLES } from "@/lib/db/store/tables/record-tables";
import { RECORD_WORDS, type Section } from "@/lib/schema/bundle/bundle";
import type { ParamNote } from "@/lib/url/params";
import { db } from "../client";
import { nearStored } from "../store/near-slugs";
import { presentSlugs } from "../store/redirects";

/**
 * The slugs among a list's filters, as they are called today.
 * Decides that the former name of a renamed or merged record means its successor, and what is said of a name that is nobody's;
 * decides nothing about the rows.
 */

/** Which parameter names records of which section. */
export const FILTERS_OF = {
  deals: { org: "organizations", partnership: "partnerships", term: "termKinds" },
  terms: { org: "organizations", partnership: "partnerships", deal: "deals", kind: "termKinds" },
  events: { org: "organizations", partnership: "partnerships", deal: "deals" },
  partnerships: { org: "organizations" },
  disputes: { org: "organizations", partnership: "partnerships", kind: "termKinds" },
  network: { org: "organizations", kind: "termKinds" },
  dashboard: { org: "organizations" },
  figure: {
    org: "organizations",
    organization: "organizations",
    partnership: "partnerships",
    deal: "deals",
    term: "termKinds",
  },
} as const satisfies Record<string, Readonly<Record<string, Section>>>;

type Asked = string | null | readonly string[];
type Naming<Parameter extends string> = Readonly<Record<Parameter, Section>>;

/** The search with present slugs, and a note for each that has changed or names nothing. No query when nothing is named. */
export async function presentFilters<
  Parameter extends string,
  Search extends Readonly<Record<Parameter, Asked>>,
>(search: Search, naming: Naming<Parameter>): Promise<{ search: Search; notes: ParamNote[] }> {
  const parameters = Object.keys(naming) as Parameter[];
  const read = await Promise.all(
    parameters.map(async (parameter) => {
      const present = await presentOf(naming[parameter], slugsOf(search[parameter]));
      return { parameter, section: naming[parameter], present };
    }),
  );
  const changes = read.map(({ parameter, present }) => [parameter, replaced(search[parameter], present)]);
  return {
    search: { ...search, ...Object.fromEntries(changes) },
    notes: read.flatMap(({ parameter, section, present }) =>
      [...present].flatMap(([asked, found]) => noteOf(parameter, section, [asked, found])),
    ),
  };
}

/** What became of a slug: the present one, or none and the one that was probably meant. */
type Found = { slug: string } | { slug: null; near: string | undefined };

async function presentOf(section: Section, asked: readonly string[]): Promise<Map<string, Found>> {
  if (asked.length === 0) return new Map();
  const rows = await db().$queryRaw<{ slug: string }[]>`
    SELECT slug FROM ${RECORD_TABLES[section]} WHERE slug = ANY(${[...asked]}::text[])`;
  const stored = new Set(rows.map(({ slug }) => slug));
  const missing = asked.filter((slug) => !stored.has(slug));
  const moved = await presentSlugs(db(), section, missing);
  const lost = missing.filter((slug) => !moved.has(slug));
  const near = await nearStored(db(), section, lost);
  return new Map(
    asked.map((slug): [string, Found] => {
      const present = stored.has(slug) ? slug : moved.get(slug);
      return [slug, present === undefined ? { slug: null, near: near.get(slug) } : { slug: present }];
    }),
  );
}

function slugsOf(asked: Asked): readonly string[] {
  if (asked === null) return [];
  return typeof asked === "string" ? [asked] : asked;
}

function replaced(asked: Asked, present: ReadonlyMap<string, Found>): Asked {
  const presentOne = (slug: string) => present.get(slug)?.slug ?? slug;
  if (asked === null) return null;
  return typeof asked === "string" ? presentOne(asked) : [...new Set(asked.map(presentOne))];
}

function noteOf(parameter: string, section: Section, [asked, found]: [string, Found]): ParamNote[] {
  if (found.slug === asked) return [];
  const noun = RECORD_WORDS[section];
  if (found.slug !== null)
    return [
      {
        parameter,
        message: `The ${noun} “${asked}” is now “${found.slug}”, which is shown.`,
        isMoved: true,
        facts: { is: "renamed", asked, now: found.slug },
      },
    ];
  const meant = found.near === undefined ? "" : ` Is “${found.near}” meant?`;
  return [
    {
      parameter,
      message: `The record has no ${noun} called “${asked}”, so nothing can match it.${meant}`,
      facts: { is: "nobodys", asked, near: found.near ?? null },
    },
  ];
}
