import { CopyButton } from "@/components/ui/controls/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import type { Fate } from "@/lib/domain/compare/then-and-now";
import { displayDate } from "@/lib/domain/dates/display-date";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { dealHref, termHref } from "@/lib/url/href";
import type { FatedTermView, ThenAndNowView } from "@/lib/views/compare";
import type { TermView } from "@/lib/views/parts";

/** One subject at two dates as a redline: a table, and a paragraph to paste. */
export function ThenAndNow({ change }: { change: ThenAndNowView }) {
  const { subject, from, to, terms, counts, paragraph } = change;
  const moved = terms.filter(({ fate }) => fate !== "kept");
  const kept = terms.filter(({ fate }) => fate === "kept");
  const t = words("compare");
  const title = `${displayDate(from, language())} → ${displayDate(to, language())}`;
  return (
    <section aria-label={`${subject.name}, ${title}`} className="mt-6">
      <h3 className="font-semibold font-serif text-xl">{title}</h3>
      <p className="text-ink-muted">
        {t("fates.counts", {
          ...{ changed: counts.changed, ended: counts.ended, fresh: counts.new, kept: counts.kept },
        })}
        {counts.passed > 0 && t("fates.passedCount", { count: counts.passed })}
      </p>
      {moved.length === 0 ? (
        <p className="mt-2">{t("fates.nothing")}</p>
      ) : (
        <FatedTable
          terms={moved}
          from={from}
          to={to}
          caption={t("fates.caption", { name: subject.name, days: title })}
        />
      )}
      {kept.length > 0 && (
        <Disclosure summary={t("fates.keptCount", { count: kept.length })}>
          <ul className="max-w-measure list-disc pl-5">
            {kept.map((term) => (
              <li key={term.words}>{term.words}</li>
            ))}
          </ul>
        </Disclosure>
      )}
      <div className="mt-3 flex flex-wrap items-start gap-4">
        <Disclosure summary={t("fates.paragraph")}>
          <p className="max-w-measure font-serif text-lg">{paragraph}</p>
        </Disclosure>
        <CopyButton text={paragraph} label={t("fates.copy")} />
      </div>
    </section>
  );
}

type FatedTableProps = { terms: readonly FatedTermView[]; from: string; to: string; caption: string };

function FatedTable({ terms, from, to, caption }: FatedTableProps) {
  const t = words("compare");
  return (
    <Table caption={caption} stack className="mt-2">
      <THead>
        <Th>{t("fates.became")}</Th>
        <Th>{t("fates.term")}</Th>
        <Th>{displayDate(from, language())}</Th>
        <Th>{displayDate(to, language())}</Th>
        <Th>{t("fates.by")}</Th>
      </THead>
      <tbody>
        {terms.map((term) => (
          <tr
            key={`${term.before?.deal.slug} ${term.before?.key} ${term.after?.deal.slug} ${term.after?.key} ${term.words}`}
          >
            <RowHead>
              <FateMark fate={term.fate} direction={term.direction} />
            </RowHead>
            <Td label={t("fates.term")}>{term.fate === "passed" ? term.words : term.label}</Td>
            <Td label={t("fates.was")}>
              <Side term={term.before} on={from} struck={term.fate !== "kept"} />
            </Td>
            <Td label={t("fates.now")}>
              <Side term={term.after} on={to} struck={false} />
            </Td>
            <Td label={t("fates.by")}>
              {term.by && (
                <TextLink href={dealHref(term.by.slug)} look="name">
                  {term.by.title}
                </TextLink>
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function Side({ term, on, struck }: { term: TermView | null; on: string; struck: boolean }) {
  if (term === null) return <span className="text-ink-muted">—</span>;
  const link = (
    <TextLink href={termHref(term.deal.slug, term.key, { on, known: null })} look="name">
      {term.display}
    </TextLink>
  );
  return struck ? (
    <del className="text-ink-muted decoration-1">{link}</del>
  ) : (
    <ins className="no-underline">{link}</ins>
  );
}

const SIGNS: Readonly<Record<Fate, string>> = { changed: "±", ended: "−", new: "+", passed: "~", kept: "=" };

function FateMark({ fate, direction }: Pick<FatedTermView, "fate" | "direction">) {
  const t = words("compare");
  return (
    <span className="inline-flex items-baseline gap-2 font-medium">
      <span aria-hidden="true" className="w-3 text-accent">
        {SIGNS[fate]}
      </span>
      {t(`fates.${fate}`)}
      {fate === "changed" && direction !== null && direction !== "changed" && (
        <span className="font-normal text-ink-muted">({t(`directions.${direction}`)})</span>
      )}
    </span>
  );
}
