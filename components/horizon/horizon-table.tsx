import { BindingMark } from "@/components/standing/binding-mark";
import { StandingBadge } from "@/components/standing/standing-badge";
import { inOwn } from "@/components/ui/language/own";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { isDay } from "@/lib/domain/dates/day";
import { doubtWords, milestoneWords } from "@/lib/domain/horizon/milestone";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, termHref } from "@/lib/url/href";
import type { HorizonRow } from "@/lib/views/horizon";

type HorizonTableProps = { caption: string; rows: readonly HorizonRow[]; clocks: ClockQuery; on: string };

/** What lies ahead as rows: when, what, of which deal. Reads without JavaScript; on phones each row is a small record. */
export function HorizonTable({ caption, rows, clocks, on }: HorizonTableProps) {
  const t = words("horizon");
  return (
    <Table caption={caption} stack="short" stickyHead>
      <THead>
        <Th>{t("when")}</Th>
        <Th className="w-full">{t("what")}</Th>
        <Th>{t("kind")}</Th>
        <Th>{t("firmness")}</Th>
        <Th>{t("standing")}</Th>
      </THead>
      <tbody>
        {rows.map((row) => (
          <Row key={row.id} row={row} clocks={clocks} on={on} />
        ))}
      </tbody>
    </Table>
  );
}

type RowProps = { row: HorizonRow; clocks: ClockQuery; on: string };

function Row({ row, clocks, on }: RowProps) {
  const { deal, term, kind, dates } = row;
  const t = words("horizon");
  const [first] = dates;
  const doubt = doubtWords({ ...row, key: "" }, on, language());
  const when = milestoneWords(row, language());
  return (
    <tr>
      <RowHead className="lg:min-w-48">
        <time
          dateTime={dates.length === 1 && first && isDay(first) ? first : undefined}
          className="block font-medium first-letter:uppercase"
        >
          {when}
        </time>
        {doubt !== "" && <span className="block text-ink-muted text-sm">{doubt}</span>}
      </RowHead>
      <Td label={t("what")} plain>
        {term === null ? (
          <TextLink href={dealHref(deal.slug, clocks)} look="name" className="font-medium">
            {t("dealEnds")}
          </TextLink>
        ) : (
          <TextLink
            href={termHref(deal.slug, term.key, clocks)}
            look="name"
            className="font-medium"
            {...inOwn(term.labelLang)}
          >
            {term.label}
          </TextLink>
        )}
        {term !== null && term.display !== "" && (
          <span className="block max-w-measure text-sm">{term.display}</span>
        )}
        <span className="block text-ink-muted text-sm">
          <TextLink href={dealHref(deal.slug, clocks)} {...inOwn(deal.titleLang)}>
            {deal.title}
          </TextLink>
          {" · "}
          {row.partnership.name}
        </span>
      </Td>
      <Td label={t("kind")} plain className="text-sm">
        {language().vocabulary.milestoneKinds[kind]}
      </Td>
      <Td label={t("firmness")} plain className="text-sm">
        <BindingMark binding={row.binding} />
      </Td>
      <Td label={t("standing")} plain>
        {term?.standing ? (
          <StandingBadge standing={term.standing} size="sm" />
        ) : (
          <span className="text-ink-muted text-sm">{t("dealFact")}</span>
        )}
      </Td>
    </tr>
  );
}
