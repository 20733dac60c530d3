import "server-only";
import { searchPhrase } from "@/lib/domain/text/search-words";

/** Several texts as one that search compares with a folded query. Absent ones are left out. */
export function fold(parts: readonly (string | null)[]): string {
  return searchPhrase(parts.filter((part) => part !== null).join(" "));
}
