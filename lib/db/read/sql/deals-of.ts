import { Prisma } from "../../generated/client";

/**
 * Which deals concern an organization: those it is a party to, and those with a term that names it. The one meaning of "its deals",
 * for the list and its filter and facet, the organization's page, the list of organizations and the API.
 */

/** The ids of the deals that concern organizations; `ids` is a list or a sub-select of their ids. */
export function dealsOf(ids: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT dp.deal_id FROM deal_parties dp WHERE dp.organization_id IN (${ids})
    UNION SELECT t.deal_id FROM terms t WHERE t.from_id IN (${ids})
    UNION SELECT t.deal_id FROM terms t WHERE t.to_id IN (${ids})`;
}

/** Every organization with every deal that concerns it, each pair once. */
export const CONCERNS = Prisma.sql`(SELECT dp.organization_id, dp.deal_id FROM deal_parties dp
  UNION SELECT t.from_id, t.deal_id FROM terms t WHERE t.from_id IS NOT NULL
  UNION SELECT t.to_id, t.deal_id FROM terms t WHERE t.to_id IS NOT NULL)`;

/** The ids of the organizations that deal d concerns, each once, as text. */
export const CONCERNS_OF_D = Prisma.sql`SELECT dp.organization_id::text FROM deal_parties dp WHERE dp.deal_id = d.id
  UNION SELECT t.from_id::text FROM terms t WHERE t.deal_id = d.id AND t.from_id IS NOT NULL
  UNION SELECT t.to_id::text FROM terms t WHERE t.deal_id = d.id AND t.to_id IS NOT NULL`;
