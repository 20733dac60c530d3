import { toSlug } from "@/lib/domain/text/slug";
import { db } from "../../client";
import { type Absent, getAbsent } from "../absent";
import { matchesNames } from "../sql/match-names";

/** What to answer for a slug that is no organization's: an organization is also found by its names. */

/** Organizations that share all words of an alias are few; this many are looked at. */
const CANDIDATES = 50;

/** As for every record, but a slug made from a name or alias leads to its organization: "aws" is Amazon. */
export async function getAbsentOrganization(asked: string): Promise<Absent> {
  const slug = toSlug(asked);
  const absent = await getAbsent("organization", slug);
  if (absent.kind !== "missing" || slug === "") return absent;
  const present = await findSlugByAlias(slug);
  return present === null ? absent : { kind: "moved", slug: present };
}

async function findSlugByAlias(wanted: string): Promise<string | null> {
  const candidates = await db().$queryRaw<{ slug: string; name: string; aliases: string[] }[]>`
    SELECT o.slug, o.name, o.aliases FROM organizations o
    WHERE ${matchesNames("o", wanted.replaceAll("-", " "))} ORDER BY o.slug LIMIT ${CANDIDATES}`;
  const match = candidates.find(({ name, aliases }) =>
    [name, ...aliases].some((text) => toSlug(text) === wanted),
  );
  return match?.slug ?? null;
}
