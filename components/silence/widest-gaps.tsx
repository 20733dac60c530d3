import { BindingMark } from "@/components/standing/binding-mark";
import { labelLang } from "@/components/terms/label-lang";
import { inOwn, Own } from "@/components/ui/language/own";
import { linkTag } from "@/components/ui/language/tags";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { bandWords } from "@/lib/domain/obligations/band-words";
import type { Gap, Gaps } from "@/lib/domain/obligations/gaps";
import { labelOf } from "@/lib/domain/text/translations";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
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
  const t = words("silence");
  if (!widest) return <p>{t("gaps.none")}</p>;
  return (
    <>
      <p className="max-w-measure font-serif text-xl">
        {t.rich("gaps.widest", {
          ...{ width: widthWords(widest), label: labelOf(widest.row.term), sides: sidesOf(widest) },
          wanted: inline(language().ledger.wanted[widest.wanted]),
          term: linkTag(
            "term",
            termHref(widest.row.deal.slug, widest.row.term.key, clocks),
            inOwn(labelLang(widest.row.term)),
          ),
        })}
      </p>
      <div className="mt-4">
        <Table caption={t("gaps.caption")} stack>
          <THead>
            <Th className="w-full">{t("gaps.promise")}</Th>
            <Th numeric>{t("gaps.gap")}</Th>
            <Th>{t("gaps.missing")}</Th>
            <Th>{t("gaps.firmness")}</Th>
          </THead>
          <tbody>
            {gaps.map((gap) => (
              <GapRow key={gap.row.id} gap={gap} clocks={clocks} />
            ))}
          </tbody>
        </Table>
      </div>
      <p className="mt-2 max-w-measure text-ink-muted text-sm">{t("gaps.note", { unstated, unbounded })}</p>
    </>
  );
}

function widthWords({ row, width }: Gap): string {
  return bandWords({ low: width, top: width, open: null, about: false }, row, language());
}

function sidesOf({ row: { payer, payee } }: Gap): string {
  const t = words("silence");
  const nobody = t("gaps.nobody");
  return t("gaps.sides", { payer: payer?.name ?? nobody, payee: payee?.name ?? nobody });
}

function GapRow({ gap, clocks }: { gap: Gap; clocks: ClockQuery }) {
  const { row, wanted } = gap;
  const t = words("silence");
  return (
    <tr>
      <RowHead className="lg:min-w-72">
        <TextLink
          href={termHref(row.deal.slug, row.term.key, clocks)}
          look="name"
          className="font-medium"
          {...inOwn(labelLang(row.term))}
        >
          {labelOf(row.term)}
        </TextLink>
        <span className="block text-ink-muted text-sm">
          {sidesOf(gap)} · <Own lang={row.deal.titleLang}>{row.deal.title}</Own>
        </span>
      </RowHead>
      <Td label={t("gaps.gap")} numeric className="font-medium">
        {widthWords(gap)}
      </Td>
      <Td label={t("gaps.missing")} className="text-sm lg:min-w-56">
        {language().ledger.wanted[wanted]}
      </Td>
      <Td label={t("gaps.firmness")} className="text-sm">
        <BindingMark binding={row.binding} />
      </Td>
    </tr>
  );
}

/** A sentence inside another. */
function inline(sentence: string): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1)}`;
}
