import { inOwn } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref } from "@/lib/url/href";
import type { DealPageView } from "@/lib/views/deal-page";
import type { DealBrief } from "@/lib/views/parts";

type DealNeighboursProps = {
  deal: Pick<DealPageView, "previous" | "next" | "partnership">;
  clocks: ClockQuery;
};

/** The way on: the deals before and after this one in its partnership. */
export function DealNeighbours({ deal: { previous, next, partnership }, clocks }: DealNeighboursProps) {
  if (previous === null && next === null) return null;
  return (
    <nav
      aria-label={words("record")("dealsOf", { name: partnership.name })}
      className="no-print mt-12 grid gap-x-8 gap-y-4 border-ink border-t-2 pt-3 sm:grid-cols-2"
    >
      {previous && <Neighbour deal={previous} clocks={clocks} word={words("record")("before")} rel="prev" />}
      {next && <Neighbour deal={next} clocks={clocks} word={words("record")("after")} rel="next" />}
    </nav>
  );
}

type NeighbourProps = { deal: DealBrief; clocks: ClockQuery; word: string; rel: "prev" | "next" };

function Neighbour({ deal, clocks, word, rel }: NeighbourProps) {
  return (
    <div className={rel === "next" ? "min-w-0 sm:col-start-2 sm:text-right" : "min-w-0"}>
      <p className="text-ink-muted text-sm">
        {word}
        {deal.announcedOn && ` · ${deal.announcedOn.words}`}
      </p>
      <TextLink
        href={dealHref(deal.slug, clocks)}
        look="name"
        rel={rel}
        className="font-serif text-lg"
        {...inOwn(deal.titleLang)}
      >
        {deal.title}
      </TextLink>
    </div>
  );
}
