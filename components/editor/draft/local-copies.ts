import { z } from "zod";
import { type DraftDocument, draftDocumentSchema } from "@/lib/drafts/document";

/**
 * Drafts kept in this browser until the server has them: they survive a crash, a closed tab and a lost connection.
 * Decides where they lie; what lies there is parsed again, since anything may have been put there.
 */

const PREFIX = "entente-draft:";

const copySchema = z.object({
  draftId: z.uuid(),
  section: z.string(),
  recordId: z.string().nullable(),
  baseRevision: z.int().min(0),
  /** The version on the server that it was typed over, and what that version said. */
  version: z.int().min(0),
  acked: draftDocumentSchema,
  document: draftDocumentSchema,
});
export type LocalCopy = z.output<typeof copySchema> & { document: DraftDocument };

/** The part of `Storage` that is used. */
type Store = Pick<Storage, "getItem" | "setItem" | "removeItem" | "key"> & { readonly length: number };

export type LocalCopies = {
  put: (copy: LocalCopy) => boolean;
  remove: (draftId: string) => void;
  list: () => LocalCopy[];
};

/** Copies of one person's drafts. A store that is full or forbidden keeps nothing, and `put` says so. */
export function localCopies(store: Store, userId: string): LocalCopies {
  const prefix = `${PREFIX}${userId}:`;
  return {
    put(copy) {
      try {
        store.setItem(`${prefix}${copy.draftId}`, JSON.stringify(copy));
        return true;
      } catch {
        return false; // full, or switched off: the server's copy is the only one then
      }
    },
    remove: (draftId) => store.removeItem(`${prefix}${draftId}`),
    list() {
      const keys = Array.from({ length: store.length }, (_, index) => store.key(index) ?? "");
      return keys.filter((key) => key.startsWith(prefix)).flatMap((key) => read(store.getItem(key)) ?? []);
    },
  };
}

function read(text: string | null): LocalCopy | null {
  try {
    const parsed = copySchema.safeParse(JSON.parse(text ?? "null"));
    return parsed.success ? parsed.data : null;
  } catch {
    return null; // not JSON: not ours
  }
}
