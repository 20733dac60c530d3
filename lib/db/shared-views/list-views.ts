import type { NamedView } from "@/lib/url/views/named-view";
import { VIEW_LISTS, type ViewList } from "@/lib/url/views/view-name";
import { db } from "../client";

/** Views of the tables that editors share with everybody. */

export type SharedView = NamedView & { id: string; by: string };

/** By name, in letters. One query. */
export async function listSharedViews(list?: ViewList): Promise<SharedView[]> {
  const rows = await db().sharedView.findMany({
    where: list === undefined ? {} : { list },
    orderBy: [{ list: "asc" }, { name: "asc" }],
    select: { id: true, list: true, name: true, query: true, author: { select: { name: true } } },
  });
  return rows.flatMap(({ list: named, author, ...row }) => {
    const known = VIEW_LISTS.find((one) => one === named);
    return known === undefined ? [] : [{ ...row, list: known, by: author.name }];
  });
}
