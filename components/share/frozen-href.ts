import { withQuery } from "@/lib/url/href";
import { listed } from "@/lib/url/share/share-href";
import type { Exhibit } from "@/lib/views/share/exhibit";

/** The same page at the day of this reading, whatever is published later: both clocks stand in its address. */
export function frozenHref({ live, on, known }: Pick<Exhibit, "live" | "on" | "known">): string {
  const [page = "", anchor] = live.split("#", 2);
  const [path = "", query = ""] = page.split("?", 2);
  const frozen = withQuery(path, { ...listed(query), on, known: known ?? on });
  return `${frozen.replaceAll("%40", "@")}${anchor === undefined ? "" : `#${anchor}`}`;
}
