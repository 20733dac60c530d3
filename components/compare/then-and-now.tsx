import { CopyButton } from "@/components/ui/controls/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Fold } from "@/components/ui/fold";
import { inOwn, Own } from "@/components/ui/language/own";
import { type OwnWords, Within } from "@/components/ui/language/within";
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
import { labelWords } from "./with-subjects";

/** What can become of a term, in the order in which it is read. */
const FATES = ["changed", "ended", "new", "passed"] as const;
const COUNT_KEYS = {
  changed: "changed",
  ended: "ended",
  new: "fresh",
  passed: "passed",
  kept: "kept",
} as const;
const MOST_NAMED = 3;

/** One subject at two dates as a redline: a fold for each fate that says which terms met it, and a paragraph to paste. */
export function ThenAndNow({ change }: { change: ThenAndNowView }) {
  const { subject, from, to, terms, counts, paragraph } = change;
  const t = words("matrix");
  const title = `${displayDate(from, language())} → ${displayDate(to, language())}`;
  const fates = FATES.map((fate) => ({ fate, met: terms.filter((term) => term.fate === fate) }));
  const kept = terms.filter(({ fate }) => fate === "kept");
  const idOf = (fate: Fate) => `then-${from}-${to}--${fate}`;
  return (
    <section aria-label={`${subject.name}, ${title}`} className="mt-6">
      <h3 className="mb-2 font-semibold font-serif text-xl">{title}</h3>
      {fates.every(({ met }) => met.length === 0) && <p className="my-2">{t("unchanged")}</p>}
      {fates.map(
        ({ fate, met }) =>
          met.length > 0 && (
            <Fold
              key={fate}
              id={idOf(fate)}
              title={<FateHead fate={fate} count={counts[fate]} />}
              said={<Within of={met.flatMap(ownIn)}>{named(met)}</Within>}
            >
              <FatedTable terms={met} from={from} to={to} caption={`${subject.name}: ${title}`} />
            </Fold>
          ),
      )}
      {kept.length > 0 && (
        <Fold
          id={idOf("kept")}
          title={<FateHead fate="kept" count={kept.length} />}
          said={<Within of={kept.flatMap(ownIn)}>{named(kept)}</Within>}
        >
          <ul className="max-w-measure list-disc pb-3 pl-8">
            {kept.map((term) => (
              <li key={term.words}>
                <Within of={ownIn(term)}>{term.words}</Within>
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <div className="flex flex-wrap items-start gap-4 border-rule border-t pt-3">
        <Disclosure summary={t("paragraph")}>
          <p className="max-w-measure font-serif text-lg">
            <Within of={terms.flatMap(ownIn)}>{paragraph}</Within>
          </p>
        </Disclosure>
        <CopyButton text={paragraph} label={t("copyParagraph")} />
      </div>
    </section>
  );
}

/** The first labels of a fold: "Azure commitment, Exclusivity and 12 more". */
function named(terms: readonly FatedTermView[]): string {
  const labels = [...new Set(terms.map(({ label }) => label))];
  const names = labels.slice(0, MOST_NAMED).join(", ");
  const more = labels.length - MOST_NAMED;
  return more > 0 ? words("matrix")("andMore", { names, count: more }) : names;
}

/** The label of a term and the title of the deal that it became so by, as the record has them. */
function ownIn({ label, isTold = false, before, after, by }: FatedTermView): OwnWords[] {
  const sides = [after, before].flatMap((term) => (term === null ? [] : labelWords(term)));
  const labels = sides.length > 0 || isTold ? sides : [{ text: label }];
  return by === null ? labels : [...labels, { text: by.title, lang: by.titleLang }];
}

type FatedTableProps = { terms: readonly FatedTermView[]; from: string; to: string; caption: string };

function FatedTable({ terms, from, to, caption }: FatedTableProps) {
  const t = words("matrix");
  return (
    <Table caption={caption} stack density="compact">
      <THead>
        <Th>{t("term")}</Th>
        <Th>{displayDate(from, language())}</Th>
        <Th>{displayDate(to, language())}</Th>
        <Th>{t("by")}</Th>
      </THead>
      <tbody>
        {terms.map((term) => (
          <tr
            key={`${term.before?.deal.slug} ${term.before?.key} ${term.after?.deal.slug} ${term.after?.key} ${term.words}`}
          >
            <RowHead>
              <Named term={term} />
            </RowHead>
            <Td label={t("atThen")}>
              <Side term={term.before} on={from} struck={term.fate !== "kept"} />
            </Td>
            <Td label={t("atNow")}>
              <Side term={term.after} on={to} struck={false} />
            </Td>
            <Td label={t("by")}>
              {term.by && (
                <TextLink href={dealHref(term.by.slug)} look="name" {...inOwn(term.by.titleLang)}>
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

/** What is compared, and in which direction it went. */
function Named({ term }: { term: FatedTermView }) {
  const { fate, direction } = term;
  const turned = fate === "changed" && direction !== null && direction !== "changed" ? direction : null;
  return (
    <>
      {fate === "passed" ? (
        <Within of={ownIn(term)}>{term.words}</Within>
      ) : (
        <Own lang={(term.after ?? term.before)?.labelLang}>{term.label}</Own>
      )}
      {turned && <span className="text-ink-muted"> ({words("compare")(`directions.${turned}`)})</span>}
    </>
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

/** What became of how many, with its sign. */
function FateHead({ fate, count }: { fate: Fate; count: number }) {
  return (
    <>
      <span aria-hidden="true" className="mr-2 text-accent">
        {SIGNS[fate]}
      </span>
      {words("matrix")(COUNT_KEYS[fate], { count })}
    </>
  );
}
