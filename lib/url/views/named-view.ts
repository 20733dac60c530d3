/**
 * A named view of a table: which list, what it is called, and the query that shows it.
 * Decides which addresses are views, and what of one is kept: filters, order and columns, never a place in the list.
 */
import { err, ok, type Result } from "@/lib/domain/text/result";
import { DEALS } from "../deals-search";
import { noteWords, type ParamNote, type RawParams, rawFrom } from "../params";
import { TERMS } from "../terms-search";
import { VIEW_LISTS, type ViewList } from "./view-name";

/** The query is "" for the list as it is without one. */
export type NamedView = { list: ViewList; name: string; query: string };

/** An address of one of the lists, whole or from its path on → the view that it shows. The error says what is wrong with it. */
export function readViewAddress(address: string): Result<Omit<NamedView, "name">> {
  const url = URL.parse(address.trim(), "http://localhost");
  const list = VIEW_LISTS.find((one) => url?.pathname.replace(/\/$/, "") === `/${one}`);
  if (url === null || list === undefined)
    return err("This is no address of the table of deals or of terms: it begins with /deals or /terms.");
  const { href, notes } = viewOf(list, rawFrom(url.searchParams));
  const [note] = notes;
  if (note) return err(`${note.parameter}: ${noteWords(note)}`);
  return ok({ list, query: href.slice(`/${list}`.length) });
}

/** The address of a view. What it holds that no longer fits is noted by the list itself, which shows the rest. */
export function viewHref({ list, query }: Pick<NamedView, "list" | "query">): string {
  return `/${list}${query}`;
}

function viewOf(list: ViewList, raw: RawParams): { href: string; notes: readonly ParamNote[] } {
  if (list === "deals") {
    const { search, notes } = DEALS.read(raw);
    return { href: DEALS.href(search), notes };
  }
  const { search, notes } = TERMS.read(raw);
  return { href: TERMS.href(search), notes };
}
