import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
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
  return (
    <>
      <HistoryHeader
        subject={subject}
        kicker={`Revision ${from.number} and revision ${to.number}`}
        below
        meta={
          <TextLink
            href={compareRevisionsHref(noun, slug, [to.number, from.number])}
            className="hit inline-flex items-center"
          >
            The other way round
          </TextLink>
        }
      />
      <div className="mt-6 grid gap-4 sm:grid-cols-2">
        <Side name="Before" facts={from} href={revisionHref(noun, slug, from.number)} />
        <Side name="After" facts={to} href={revisionHref(noun, slug, to.number)} />
      </div>
      {terms.length > 0 && (
        <Section id="terms" title="What readers see of the terms">
          <TermChanges terms={terms} />
        </Section>
      )}
      <Section id="fields" title="Every field that changed" aside={`${changes.length}`}>
        <ChangeList changes={changes} />
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
          Revision {facts.number}
        </TextLink>
      </p>
      <p className="max-w-measure font-serif">{facts.message}</p>
      <SaveMeta savedAt={facts.savedAt} author={facts.author} reviewer={facts.reviewer} />
    </div>
  );
}

function TermChanges({ terms }: { terms: readonly TermChange[] }) {
  return (
    <ul className="border-rule border-b">
      {terms.map(({ key, label, before, after }) => (
        <li
          key={key}
          className="grid gap-x-8 gap-y-1 border-rule border-t py-3 md:grid-cols-[16rem_minmax(0,1fr)]"
        >
          <p className="font-medium">{label}</p>
          <div className="grid min-w-0 gap-x-6 gap-y-2 font-serif text-lg sm:grid-cols-2">
            <TermSide label="Before" words={before} />
            <TermSide label="After" words={after} />
          </div>
        </li>
      ))}
    </ul>
  );
}

function TermSide({ label, words }: { label: string; words: string | null }) {
  return (
    <div>
      <p className="font-sans text-ink-muted text-sm">{label}</p>
      {words === null ? (
        <p className="text-ink-muted italic">no such term</p>
      ) : (
        <p className="first-letter:uppercase">{words}</p>
      )}
    </div>
  );
}
