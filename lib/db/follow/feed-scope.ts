import type { RecordNoun } from "@/lib/url/share/follow-href";
import { Prisma } from "../generated/client";

/**
 * Which records a feed follows beside the one that it is of. Decides that what was taken out still belongs to what it named
 * last, so that its deletion is the last that followers hear of it.
 */

type Subject = { id: string; slug: string };

/** A query of record ids, `id` alone. */
export const FOLLOWED: Readonly<Record<RecordNoun, (subject: Subject) => Prisma.Sql>> = {
  deals: ({ id, slug }) => Prisma.sql`
    SELECT ${id}::uuid AS id UNION SELECT id FROM events WHERE deal_id = ${id}::uuid
    UNION ${withdrawn(Prisma.sql`v.state ->> 'deal' = ${slug}`)}`,
  partnerships: ({ id, slug }) => Prisma.sql`
    SELECT ${id}::uuid AS id UNION SELECT id FROM deals WHERE partnership_id = ${id}::uuid
    UNION SELECT id FROM events WHERE partnership_id = ${id}::uuid
    UNION ${withdrawn(Prisma.sql`v.state ->> 'partnership' = ${slug}`)}`,
  organizations: ({ id, slug }) => Prisma.sql`
    SELECT ${id}::uuid AS id UNION SELECT deal_id FROM deal_parties WHERE organization_id = ${id}::uuid
    UNION SELECT partnership_id FROM partnership_parties WHERE organization_id = ${id}::uuid
    UNION SELECT deal_id FROM terms WHERE from_id = ${id}::uuid OR to_id = ${id}::uuid
    UNION ${withdrawn(Prisma.sql`v.state -> 'parties' @> ${JSON.stringify([{ organization: slug }])}::jsonb`)}`,
  sources: ({ id, slug }) => Prisma.sql`
    SELECT ${id}::uuid AS id
    UNION SELECT t.deal_id FROM claims c JOIN terms t ON t.id = c.term_id WHERE c.source_id = ${id}::uuid
    UNION SELECT event_id FROM event_sources WHERE source_id = ${id}::uuid
    UNION ${withdrawn(Prisma.sql`jsonb_path_exists(v.state, '$.terms[*].claims[*] ? (@.source == $s)', ${JSON.stringify({ s: slug })}::jsonb)`)}`,
};

/** Records that are gone and said this in some revision. They are few. */
function withdrawn(said: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`SELECT t.record_id FROM tombstones t JOIN revisions v ON v.record_id = t.record_id WHERE ${said}`;
}
