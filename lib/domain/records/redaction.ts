/**
 * Words taken out of a record by order. Decides where words may stand, what is put in their place, and that nothing else of
 * the record changes: a claim keeps its id, which is made of its quote.
 */
import type { Json, JsonRecord } from "../text/json";
import { isJsonList, isJsonRecord } from "../text/json";
import { withClaimIds, withoutDerivedIds } from "./claim-ids";

/** The fields in which people write; addresses, slugs, dates and amounts are none. */
const PROSE: ReadonlySet<string> = new Set([
  ...["title", "name", "label", "group", "aliases", "summary", "quote", "reason", "locator", "detail"],
  ...["publisher", "via", "text", "message", "note"],
]);

/** What readers see in the place of the words. @example marker("court of Paris") // "[removed by order: court of Paris]" */
export function redactionMark(reason: string): string {
  return `[removed by order: ${reason}]`;
}

/** The state with `mark` for the words wherever people write, and how often that was. */
export function redactState<R extends object>(
  state: R,
  words: string,
  mark: string,
): { state: R; count: number } {
  const { value, count } = replaced(withClaimIds(state) as Json, { words, mark }, false);
  return count === 0 ? { state, count } : { state: withoutDerivedIds(value as R), count };
}

type Asked = { words: string; mark: string };
type Replaced = { value: Json; count: number };

function replaced(value: Json, asked: Asked, isProse: boolean): Replaced {
  if (typeof value === "string") return isProse ? inText(value, asked) : { value, count: 0 };
  if (isJsonList(value)) {
    const items = value.map((item) => replaced(item, asked, isProse));
    return { value: items.map((item) => item.value), count: total(items) };
  }
  if (!isJsonRecord(value)) return { value, count: 0 };
  const fields = Object.entries(value).map(
    ([key, field]) => [key, replaced(field as Json, asked, PROSE.has(key))] as const,
  );
  const record: JsonRecord = Object.fromEntries(fields.map(([key, field]) => [key, field.value]));
  return { value: record, count: total(fields.map(([, field]) => field)) };
}

function inText(text: string, { words, mark }: Asked): Replaced {
  const parts = text.split(words);
  return { value: parts.join(mark), count: parts.length - 1 };
}

const total = (parts: readonly Replaced[]): number => parts.reduce((sum, { count }) => sum + count, 0);
