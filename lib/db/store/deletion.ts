/** What a revision holds where a record was deleted: no record, but that and why. */
export type Deletion = { deleted: true; slug: string; reason: string; successor: string | null };

export function isDeletion(state: unknown): state is Deletion {
  return typeof state === "object" && state !== null && (state as Partial<Deletion>).deleted === true;
}
