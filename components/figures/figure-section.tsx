import type { ReactNode } from "react";
import { ShareLink } from "@/components/share/share-link";
import { Anchor } from "@/components/ui/language/link";
import { unseen } from "@/components/ui/language/unseen";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { type Figure, type FigureRow, rowsOf } from "@/lib/figures/figure";
import { words } from "@/lib/language/words";
import { type DashboardSearch, dashboardHref, figureFileHref } from "@/lib/url/ledger/dashboard-search";
import { FigureTwin } from "./figure-twin";
import { FigureLegend } from "./legend";

type FigureSectionProps = {
  figure: Figure;
  search: DashboardSearch;
  hrefOf: (row: FigureRow) => string;
  /** What would fill an empty figure. */
  empty: ReactNode;
  children: ReactNode;
};

/** A figure with all that goes with it: its sentence, drawing, key, notes, table and files. */
export function FigureSection({ figure, search, hrefOf, empty, children }: FigureSectionProps) {
  const rows = rowsOf(figure);
  const t = words("figures");
  return (
    <Section id={figure.id} title={figure.title} lead={figure.sentence}>
      <figure>
        {rows.length === 0 ? (
          <div className="border-rule border-y py-6 text-ink-muted">{empty}</div>
        ) : (
          children
        )}
        <figcaption>
          {rows.length > 0 && <FigureLegend shown={rows.map(({ binding }) => binding)} />}
          {figure.notes.length > 0 && (
            <p className="mt-2 max-w-measure text-ink-muted text-sm">{figure.notes.join(" ")}</p>
          )}
        </figcaption>
        {rows.length > 0 && <FigureTwin figure={figure} hrefOf={hrefOf} />}
        <p className="no-print mt-2 flex flex-wrap gap-x-4 text-sm">
          <Anchor
            className="link hit inline-flex items-center"
            href={figureFileHref(figure.id, "csv", search)}
            download
          >
            {t.rich("csv", { title: figure.title, hidden: unseen })}
          </Anchor>
          <Anchor
            className="link hit inline-flex items-center"
            href={figureFileHref(figure.id, "png", search)}
          >
            {t.rich("png", { title: figure.title, hidden: unseen })}
          </Anchor>
          <Anchor
            className="link hit inline-flex items-center"
            href={figureFileHref(figure.id, "svg", search)}
          >
            {t.rich("svg", { title: figure.title, hidden: unseen })}
          </Anchor>
          <ShareLink of={dashboardHref(search, figure.id)} what={figure.title} />
          <TextLink className="hit inline-flex items-center" href={dashboardHref(search, figure.id)}>
            {t.rich("address", { title: figure.title, hidden: unseen })}
          </TextLink>
        </p>
      </figure>
    </Section>
  );
}
