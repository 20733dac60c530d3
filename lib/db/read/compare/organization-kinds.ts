import type { CompareTerm } from "@/lib/domain/compare/comparison";
import type { OrganizationKind } from "@/lib/domain/vocabulary/vocabulary";
import { db } from "../../client";

/** What kind of organization gives each term of a comparison. */

/** By slug. */
export type OrganizationKinds = ReadonlyMap<string, OrganizationKind>;

/** The kinds of those who give the terms. One query. */
export async function organizationKinds(terms: readonly CompareTerm[]): Promise<OrganizationKinds> {
  const slugs = [...new Set(terms.flatMap(({ reading }) => reading.term.from?.slug ?? []))];
  const rows = await db().organization.findMany({
    where: { slug: { in: slugs } },
    select: { slug: true, kind: true },
  });
  return new Map(rows.map(({ slug, kind }) => [slug, kind]));
}
