import { Disclosure } from "@/components/ui/disclosure";
import { Own } from "@/components/ui/language/own";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { counted } from "@/lib/language/counted";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { compareHref } from "@/lib/url/compare/compare-href";
import { type CompareSearch, columnText } from "@/lib/url/compare/compare-search";
import type { Near, CompareTaken as Taken } from "@/lib/views/compare";

type CompareTakenProps = { taken: readonly Taken[]; search: CompareSearch };

/** Names that were taken for one of several records: for which, and each of the others a click away. */
export function CompareTaken({ taken, search }: CompareTakenProps) {
  const t = words("matrix");
  return taken.map((one) => {
    const typed = search.typed.filter((text) => text !== one.asked);
    const linkTo = (near: Near) => (
      <TextLink
        key={near.slug}
        href={compareHref(search, {
          c: search.c.map((text) => (text === one.column ? columnOf(one, near) : text)),
          typed,
        })}
        className="hit inline-flex items-center"
      >
        <Own>{near.label}</Own>
        {near.on && `, ${displayDate(near.on, language())}`}
      </TextLink>
    );
    const deals = one.near.filter(({ kind }) => kind === "deal");
    return (
      <div key={one.column} className="no-print mt-3 max-w-measure">
        <Note role="status" title={takenWords(one)}>
          <p className="flex flex-wrap items-center gap-x-4">
            {t("meantInstead")}
            {one.near.filter(({ kind }) => kind !== "deal").map(linkTo)}
          </p>
          {deals.length > 0 && (
            <Disclosure summary={counted(deals.length, "deal")}>
              <p className="flex flex-wrap gap-x-4">{deals.map(linkTo)}</p>
            </Disclosure>
          )}
        </Note>
      </div>
    );
  });
}

function takenWords({ facts: { name, record, by } }: Taken): string {
  return words("compare")(by === "sum" ? "taken.bySum" : "taken.byName", { name, record });
}

/** Another record in the place of a column, at the day that was typed; a deal of the year that was named is meant as it is. */
function columnOf({ asked, column }: Taken, { slug, on = null }: Near): string {
  const [, day = "", known = ""] = column.split("@");
  const isBehind = asked.includes("@");
  return columnText({
    slug,
    on: isBehind ? day || null : on,
    known: known || null,
  });
}
