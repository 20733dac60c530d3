import { PlainIndex } from "@/components/table/plain-index";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { PARTNERSHIPS, type PartnershipsSearch } from "@/lib/url/partnerships-search";
import type { PartnershipsView } from "@/lib/views/partnerships";
import { PartnershipsFilter } from "./partnerships-filter";
import { PartnershipsTable } from "./partnerships-table";

type PartnershipsIndexProps = { view: PartnershipsView; search: PartnershipsSearch };

/** The list of partnerships with its head, filter and pages. */
export function PartnershipsIndex({ view, search }: PartnershipsIndexProps) {
  const { rows, total } = view;
  return (
    <PlainIndex
      {...{ name: "partnerships", view, search, list: PARTNERSHIPS }}
      filter={<PartnershipsFilter search={search} view={view} />}
      none={{ why: emptyReason(search), allHref: PARTNERSHIPS.href(search, { q: "", org: null }) }}
      summary={words("lists")("shown", { shown: rows.length, total })}
    >
      <PartnershipsTable view={view} clocks={search} />
    </PlainIndex>
  );
}

/** What an empty list means: nothing matches, or nothing had been reported yet. */
function emptyReason({ q, org, known }: PartnershipsSearch): string {
  const narrowed = q !== "" || org !== null;
  const t = words("lists");
  if (known === null) return t("partnerships.shorter");
  const day = dayWords(known);
  return narrowed ? t("partnerships.narrowedKnown", { day }) : t("partnerships.noneKnown", { day });
}
