import { BindingMark } from "@/components/standing/binding-mark";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { bandWords } from "@/lib/domain/obligations/band-words";
import type { Gap, Gaps } from "@/lib/domain/obligations/gaps";
import { ledger } from "@/lib/domain/say/en/ledger";
import type { ClockQuery } from "@/lib/url/clocks";
import { termHref } from "@/lib/url/href";

/** The one missing fact that would narrow the totals most, in a sentence, and the next ones as a table. */
export function WidestGaps({
  gaps: { gaps, unstated, unbounded },
  clocks,
}: {
  gaps: Gaps;
  clocks: ClockQuery;
}) {
  const [widest] = gaps;
  if (!widest) return <p>No amount that is counted lies between two ends.</p>;
  return (
    <>
      <p className="max-w-measure font-serif text-xl">
        The totals would narrow most, by {widthWords(widest)}, if one fact were known of{" "}
        <TextLink href={termHref(widest.row.deal.slug, widest.row.term.key, clocks)}>
          {widest.row.term.label}
        </TextLink>{" "}
        ({sidesOf(widest)}): {inline(ledger.wanted[widest.wanted])}
      </p>
      <div className="mt-4">
        <Table caption="The widest gaps in what is owed" stack>
          <THead>
            <Th className="w-full">Promise</Th>
            <Th numeric>Gap</Th>
            <Th>What is missing</Th>
            <Th>Firmness</Th>
          </THead>
          <tbody>
            {gaps.map((gap) => (
              <GapRow key={gap.row.id} gap={gap} clocks={clocks} />
            ))}
          </tbody>
        </Table>
      </div>
      <p className="mt-2 max-w-measure text-ink-muted text-sm">
        A gap is the upper end of what is counted less the lower. Apart from these, {unstated} amounts that
        are owed are not stated at all, and {unbounded} are stated without an upper end; they have no width
        that could be compared.
      </p>
    </>
  );
}

function widthWords({ row, width }: Gap): string {
  return bandWords({ low: width, top: width, open: null, about: false }, row);
}

function sidesOf({ row: { payer, payee } }: Gap): string {
  return `${payer?.name ?? "nobody named"} to ${payee?.name ?? "nobody named"}`;
}

function GapRow({ gap, clocks }: { gap: Gap; clocks: ClockQuery }) {
  const { row, wanted } = gap;
  return (
    <tr>
      <RowHead className="lg:min-w-72">
        <TextLink href={termHref(row.deal.slug, row.term.key, clocks)} look="name" className="font-medium">
          {row.term.label}
        </TextLink>
        <span className="block text-ink-muted text-sm">
          {sidesOf(gap)} · {row.deal.title}
        </span>
      </RowHead>
      <Td label="Gap" numeric className="font-medium">
        {widthWords(gap)}
      </Td>
      <Td label="What is missing" className="text-sm lg:min-w-56">
        {ledger.wanted[wanted]}
      </Td>
      <Td label="Firmness" className="text-sm">
        <BindingMark binding={row.binding} />
      </Td>
    </tr>
  );
}

/** A sentence inside another. */
function inline(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
