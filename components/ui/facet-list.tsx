import { numberWords } from "@/lib/language/number-words";
import { Fieldset } from "./controls/fieldset";
import { cx } from "./cx";
import { Link } from "./language/link";

export type Facet = {
  value: string;
  label: string;
  count: number;
  selected: boolean;
  /** A link that toggles it. */
  href: string;
};

type FacetListProps = {
  legend: string;
  facets: readonly Facet[];
  hideLegend?: boolean | undefined;
};

/** The values one can filter by, each with how many rows it would leave. */
export function FacetList({ legend, facets, hideLegend }: FacetListProps) {
  return (
    <Fieldset legend={legend} hideLegend={hideLegend}>
      <ul>
        {facets.map((facet) => (
          <li key={facet.value}>
            <FacetLink facet={facet} />
          </li>
        ))}
      </ul>
    </Fieldset>
  );
}

function FacetLink({ facet }: { facet: Facet }) {
  return (
    <Link
      href={facet.href}
      scroll={false}
      aria-current={facet.selected ? "true" : undefined}
      className={cx(
        "hit flex items-center gap-2.5 py-0.5 hover:text-accent",
        facet.selected && "font-medium",
      )}
    >
      <span aria-hidden="true" className="w-3 text-accent">
        {facet.selected ? "✓" : ""}
      </span>
      <span className="min-w-0 flex-1">{facet.label}</span>
      <Count count={facet.count} />
    </Link>
  );
}

function Count({ count }: { count: number }) {
  return (
    <span className="font-normal text-ink-muted text-sm">
      <span className="sr-only">, </span>
      {numberWords(count)}
    </span>
  );
}
