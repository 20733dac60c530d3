import { db } from "../../client";

/** Every kind of term by its slug and its label, in the order of the record. */
export function listTermKinds(): Promise<{ slug: string; label: string }[]> {
  return db().termKind.findMany({
    select: { slug: true, label: true },
    orderBy: [{ position: "asc" }, { slug: "asc" }],
  });
}
