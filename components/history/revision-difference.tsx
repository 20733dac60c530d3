import { inOwn } from "@/components/ui/language/own";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import { revisionHref } from "@/lib/url/history-href";
import type { RevisionDifference as Difference, TermChange } from "@/lib/views/history";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { ChangeList } from "./change-list";
import { HistoryHeader } from "./history-header";
import { SaveMeta } from "./save-meta";

/** Two revisions of a record side by side: what readers saw change, then every field. */
export function RevisionDifference({ difference }: { difference: Difference }) {
  const { subject, from, to, changes, terms } = difference;
  const { noun, slug } = subject;
  const t = words("history");
  const said = {
    ...{ before: t("difference.before"), after: t("difference.after") },
    ...{ same: t("difference.same"), nothing: t("difference.nothing") },
    marks: {
      ...{ added: t("difference.marks.added"), removed: t("difference.marks.removed") },
      ...{ changed: t("difference.marks.changed"), reordered: t("difference.marks.reordered") },
    },
  };
  return (
    <>
      <HistoryHeader
        subject={subject}
        kicker={t("difference.kicker", { from: String(from.number), to: String(to.number) })}
        below
        meta={
          <TextLink
            href={compareRevisionsHref(noun, slug, [to.number, from.number])}
            className="hit inline-flex items-center"
          >
            {t("difference.other")}
          </TextLink>
        }
      />
      <div className="mt-6 grid gap-4 sm:grid-cols-2">
        <Side name={said.before} facts={from} href={revisionHref(noun, slug, from.number)} />
        <Side name={said.after} facts={to} href={revisionHref(noun, slug, to.number)} />
      </div>
      {terms.length > 0 && (
        <Section id="terms" title={t("difference.terms")}>
          <TermChanges terms={terms} />
        </Section>
      )}
      <Section id="fields" title={t("difference.fields")} aside={`${changes.length}`}>
        <ChangeList changes={changes} words={said} />
      </Section>
    </>
  );
}

function Side({ name, facts, href }: { name: string; facts: RevisionFacts; href: string }) {
  return (
    <div className="border-ink border-t pt-2">
      <p className="text-ink-muted text-sm">{name}</p>
      <p>
        <TextLink href={href} className="hit inline-flex items-center font-medium">
          {words("history")("revision", { number: String(facts.number) })}
        </TextLink>
      </p>
      <p className="max-w-measure font-serif" {...inOwn()}>
        {facts.message}
      </p>
      <SaveMeta savedAt={facts.savedAt} author={facts.author} reviewer={facts.reviewer} />
    </div>
  );
}

function TermChanges({ terms }: { terms: readonly TermChange[] }) {
  const t = words("history");
  return (
    <ul className="border-rule border-b">
      {terms.map(({ key, label, labelLang, before, after }) => (
        <li
          key={key}
          className="grid gap-x-8 gap-y-1 border-rule border-t py-3 md:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <p className="font-medium" {...inOwn(labelLang)}>
            {label}
          </p>
          <div className="grid min-w-0 gap-x-6 gap-y-2 font-serif text-lg sm:grid-cols-2">
            <TermSide label={t("difference.before")} said={before} />
            <TermSide label={t("difference.after")} said={after} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function TermSide({ label, said }: { label: string; said: string | null }) {
  return (
    <div>
      <p className="font-sans text-ink-muted text-sm">{label}</p>
      {said === null ? (
        <p className="text-ink-muted italic">{words("history")("difference.noTerm")}</p>
      ) : (
        <p className="first-letter:uppercase">{said}</p>
      )}
    </div>
  );
}
