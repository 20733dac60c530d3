import { inOwn } from "@/components/ui/language/own";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref, partnershipHref } from "@/lib/url/href";
import type { PartnershipRow, PartnershipsView } from "@/lib/views/partnerships";

type PartnershipsTableProps = { view: PartnershipsView; clocks: ClockQuery };

/** Partnerships in the editors' order: who with whom, how much of a story there is, and what of it holds on the day. */
export function PartnershipsTable({ view, clocks }: PartnershipsTableProps) {
  const t = words("lists");
  return (
    <Table caption={t("partnerships.caption", { day: dayWords(view.on) })} stack="short" stickyHead>
      <THead>
        <Th className="w-full">{t("partnerships.partnership")}</Th>
        <Th>{t("partnerships.parties")}</Th>
        <Th>{t("partnerships.years")}</Th>
        <Th numeric>{t("partnerships.deals")}</Th>
        <Th numeric>{t("partnerships.events")}</Th>
        <Th numeric>{t("partnerships.inForce")}</Th>
        <Th numeric>{t("partnerships.disputed")}</Th>
      </THead>
      <tbody>
        {view.rows.map((row) => (
          <Row key={row.slug} row={row} clocks={clocks} />
        ))}
      </tbody>
    </Table>
  );
}

function Row({ row, clocks }: { row: PartnershipRow; clocks: ClockQuery }) {
  const { slug, name, summary, summaryLang, years, deals, events, disputed } = row;
  const t = words("lists");
  return (
    <tr>
      <RowHead>
        <TextLink
          href={partnershipHref(slug, clocks)}
          look="name"
          className="font-semibold font-serif text-xl"
        >
          {name}
        </TextLink>
        {summary !== null && (
          <p className="max-w-measure text-ink-muted max-sm:line-clamp-2" {...inOwn(summaryLang)}>
            {summary}
          </p>
        )}
      </RowHead>
      <Td label={t("partnerships.parties")} plain className="lg:min-w-52">
        <Parties row={row} clocks={clocks} />
      </Td>
      <Td label={t("partnerships.years")} plain className="whitespace-nowrap">
        {years === null
          ? t("undated")
          : years.first === years.last
            ? years.first
            : `${years.first}–${years.last}`}
      </Td>
      <Td label={t("partnerships.deals")} numeric>
        {deals}
      </Td>
      <Td label={t("partnerships.events")} numeric>
        {events}
      </Td>
      <Td label={t("partnerships.inForce")} numeric>
        <InForce row={row} />
      </Td>
      <Td
        label={t("partnerships.disputed")}
        numeric
        className={disputed > 0 ? "font-medium text-disputed" : "text-ink-muted"}
      >
        {disputed}
      </Td>
    </tr>
  );
}

/** Certain ones as the number; those that may be in force beside it, never added. */
function InForce({ row: { inForce, possiblyInForce } }: { row: PartnershipRow }) {
  return (
    <>
      {inForce}
      {possiblyInForce > 0 && (
        <span className="remark whitespace-nowrap text-ink-muted text-sm sm:block">
          {words("lists")("partnerships.possibly", { count: possiblyInForce })}
        </span>
      )}
    </>
  );
}

function Parties({ row: { parties }, clocks }: { row: PartnershipRow; clocks: ClockQuery }) {
  return parties.map(({ organization }, index) => (
    <span key={organization.slug}>
      {index > 0 && ", "}
      <TextLink href={organizationHref(organization.slug, clocks)} look="name">
        {organization.name}
      </TextLink>
    </span>
  ));
}
