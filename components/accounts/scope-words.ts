import type { Scope } from "@/lib/domain/access/actor";

/** What a token that was made for it may do. */
export const SCOPE_WORDS: Readonly<Record<Scope, string>> = {
  propose: "Propose: what it writes waits for review",
  publish: "Publish: what it writes is published",
  remove: "Delete records",
};
