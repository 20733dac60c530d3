import { Disclosure } from "@/components/ui/disclosure";
import { inOwn } from "@/components/ui/language/own";
import { Table } from "@/components/ui/table";
import { RowHead } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { countSilences } from "@/lib/domain/silence/silence";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, partnershipHref } from "@/lib/url/href";
import type { SilenceKind, SilencePartnership } from "@/lib/views/silence";
import { SilenceMark } from "./silence-mark";

type SilenceMapProps = {
  partnerships: readonly SilencePartnership[];
  kinds: readonly SilenceKind[];
  clocks: ClockQuery;
  /** Unfolded from the start, as when one partnership alone was asked for. */
  open: boolean;
};

/** Deals by kinds, folded by partnership: a native table in a native <details>. */
export function SilenceMap({ partnerships, kinds, clocks, open }: SilenceMapProps) {
  return (
    <ul className="border-rule border-b">
      {partnerships.map((partnership) => (
        <li key={partnership.slug} className="border-rule border-t py-3">
          <h3 className="font-semibold font-serif text-lg">
            <TextLink href={partnershipHref(partnership.slug, clocks)} look="name">
              {partnership.name}
            </TextLink>
          </h3>
          <Disclosure summary={summaryOf(partnership)} open={open}>
            <DealsTable partnership={partnership} kinds={kinds} clocks={clocks} />
          </Disclosure>
        </li>
      ))}
    </ul>
  );
}

const COUNTED = ["disputed", "redacted", "undisclosed"] as const;

/** "4 deals: 2 disputed, 1 undisclosed, 31 of 48 unknown" */
function summaryOf({ deals, total }: SilencePartnership): string {
  const counts = countSilences(deals.map(({ cells }) => cells));
  const cells = Object.values(counts).reduce((sum, count) => sum + count, 0);
  const t = words("silence");
  const named = COUNTED.filter((word) => counts[word] > 0).map((word) =>
    t(`map.counts.${word}`, { count: counts[word] }),
  );
  const said = [...named, t("map.unknown", { unknown: counts.unknown, cells })].join(", ");
  return deals.length < total
    ? t("map.newestDeals", { shown: deals.length, total, counts: said })
    : t("map.deals", { count: total, counts: said });
}

type DealsTableProps = { partnership: SilencePartnership; kinds: readonly SilenceKind[]; clocks: ClockQuery };

function DealsTable({ partnership, kinds, clocks }: DealsTableProps) {
  const t = words("silence");
  return (
    <Table caption={t("map.caption", { name: partnership.name })} density="compact">
      <thead>
        <tr>
          <th scope="col" className="min-w-48 text-left font-medium text-ink-muted text-sm">
            {t("map.deal")}
          </th>
          {kinds.map(({ slug, label }) => (
            <th key={slug} scope="col" className="min-w-20 text-left font-medium text-ink-muted text-xs">
              {language().vocabulary.termKind(slug, label)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {partnership.deals.map(({ slug, title, titleLang, cells }) => (
          <tr key={slug}>
            <RowHead className="text-sm">
              <TextLink href={dealHref(slug, clocks)} look="name" {...inOwn(titleLang)}>
                {title}
              </TextLink>
            </RowHead>
            {kinds.map((kind, index) => (
              <td key={kind.slug}>
                <SilenceMark silence={cells[index] ?? "unknown"} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
