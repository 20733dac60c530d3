/**
 * Which column of the flow picture an organization stands in, and which promises run back.
 * Decides by kinds of organizations, never by names. The rule that cuts loops: whatever does not run to a column further right
 * is cut out of the flow and drawn as a band that returns; so what is left holds no loop.
 */

import type { FlowColumnKey } from "@/lib/domain/say/facts/network";
import type { Member, Strand } from "./types";

export const FLOW_COLUMNS = ["investors", "labs", "clouds", "chips"] as const satisfies FlowColumnKey[];

/** The column of everyone in these strands. */
export function columnsOf(strands: readonly Strand[]): Map<string, number> {
  const paid = new Set(strands.map(({ payee }) => payee.slug));
  return new Map(
    strands
      .flatMap(({ payer, payee }) => [payer, payee])
      .map((member) => [member.slug, columnOf(member, paid.has(member.slug))]),
  );
}

function columnOf({ kind }: Member, isPaid: boolean): number {
  switch (kind) {
    case "investor":
      return 0;
    case "ai_lab":
      return 1;
    case "cloud_provider":
    case "data_center_operator":
      return 2;
    case "chip_maker":
      return 3;
    case "government":
    case "other":
      return isPaid ? 2 : 0;
  }
}

/** Whether a promise is cut out of the flow and drawn as a returning band. */
export function isReturning({ payer, payee }: Strand, columns: ReadonlyMap<string, number>): boolean {
  return (columns.get(payee.slug) ?? 0) <= (columns.get(payer.slug) ?? 0);
}
