import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { ClockQuery } from "@/lib/url/clocks";
import { organizationHref, partnershipHref } from "@/lib/url/href";
import type { PartnershipRow, PartnershipsView } from "@/lib/views/partnerships";

type PartnershipsTableProps = { view: PartnershipsView; clocks: ClockQuery };

/** Partnerships in the editors' order: who with whom, how much of a story there is, and what of it holds on the day. */
export function PartnershipsTable({ view, clocks }: PartnershipsTableProps) {
  return (
    <Table
      caption={`Partnerships, with their terms in force on ${displayDate(view.on)}`}
      stack="short"
      stickyHead
    >
      <THead>
        <Th className="w-full">Partnership</Th>
        <Th>Parties</Th>
        <Th>Years</Th>
        <Th numeric>Deals</Th>
        <Th numeric>Events</Th>
        <Th numeric>In force</Th>
        <Th numeric>Disputed</Th>
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
  const { slug, name, summary, years, deals, events, disputed } = row;
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
        {summary !== null && <p className="max-w-measure text-ink-muted max-sm:line-clamp-2">{summary}</p>}
      </RowHead>
      <Td label="Parties" plain className="lg:min-w-52">
        <Parties row={row} clocks={clocks} />
      </Td>
      <Td label="Years" plain className="whitespace-nowrap">
        {years === null
          ? "undated"
          : years.first === years.last
            ? years.first
            : `${years.first}–${years.last}`}
      </Td>
      <Td label="Deals" numeric>
        {deals}
      </Td>
      <Td label="Events" numeric>
        {events}
      </Td>
      <Td label="In force" numeric>
        <InForce row={row} />
      </Td>
      <Td label="Disputed" numeric className={disputed > 0 ? "font-medium text-disputed" : "text-ink-muted"}>
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
        <span className="remark text-ink-muted text-sm sm:block">{possiblyInForce} possibly</span>
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
