import { Checkbox } from "./controls/checkbox";
import { Fieldset } from "./controls/fieldset";
import { cx } from "./cx";
import { Link } from "./language/link";

export type Facet = {
  value: string;
  label: string;
  count: number;
  selected: boolean;
  /** With an address the facet is a link that toggles it; without, a checkbox in the surrounding form. */
  href?: string | undefined;
};

type FacetListProps = {
  legend: string;
  name: string;
  facets: readonly Facet[];
  hideLegend?: boolean | undefined;
};

/** The values one can filter by, each with how many rows it would leave. */
export function FacetList({ legend, name, facets, hideLegend }: FacetListProps) {
  return (
    <Fieldset legend={legend} hideLegend={hideLegend}>
      <ul>
        {facets.map((facet) => (
          <li key={facet.value}>
            {facet.href ? (
              <FacetLink facet={facet} href={facet.href} />
            ) : (
              <Checkbox
                name={name}
                value={facet.value}
                defaultChecked={facet.selected}
                label={facet.label}
                trailing={<Count count={facet.count} />}
              />
            )}
          </li>
        ))}
      </ul>
    </Fieldset>
  );
}

function FacetLink({ facet, href }: { facet: Facet; href: string }) {
  return (
    <Link
      href={href}
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
      {count}
    </span>
  );
}
