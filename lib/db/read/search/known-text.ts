import type { Day } from "@/lib/domain/dates/day";
import { Prisma } from "../../generated/client";
import { standingAt } from "../sql/clock-sql";

/**
 * The words of a deal that a reader of a past day could have met: its title, partnership and parties, and the labels of terms
 * reported by then. The stored search text also holds today's summary and later terms, which must not be found in the past.
 */
export function dealText(known: Day): Prisma.Sql {
  return Prisma.sql`concat_ws(' ', d.name_words, p.name_words,
    (SELECT string_agg(o.search_text, ' ') FROM deal_parties x JOIN organizations o ON o.id = x.organization_id WHERE x.deal_id = d.id),
    (SELECT string_agg(t.label_words, ' ') FROM terms t JOIN term_standings s ON ${standingAt(known)}
      WHERE t.deal_id = d.id AND s.standing <> 'unknown'))`;
}
