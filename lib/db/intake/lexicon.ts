import type { Lexicon } from "@/lib/intake/shapes/proposal";
import type { Transaction } from "../client";

/** The organizations and kinds of term that articles are read with, as the record has them now. Two queries. */
export async function loadLexicon(tx: Transaction): Promise<Lexicon> {
  const [organizations, kinds] = await Promise.all([
    tx.organization.findMany({
      select: { slug: true, name: true, kind: true, aliases: true },
      orderBy: { slug: "asc" },
    }),
    tx.termKind.findMany({
      select: { slug: true, label: true, valueType: true, cues: true },
      orderBy: [{ position: "asc" }, { slug: "asc" }],
    }),
  ]);
  return { organizations, kinds };
}
