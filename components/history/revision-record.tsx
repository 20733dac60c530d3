import { Fact, Facts } from "@/components/ui/facts";
import { Section } from "@/components/ui/section";
import type { RevisionView } from "@/lib/views/history";
import { HistoryHeader } from "./history-header";
import { RevisionBar } from "./revision-bar";
import { NOUN_WORDS } from "./save-words";

/** One revision of a record that has no pinned page of its own: its state, field by field. */
export function RevisionRecord({ view }: { view: RevisionView }) {
  const { subject, revision, state } = view;
  return (
    <>
      <HistoryHeader subject={subject} kicker={`Revision ${revision.number}`} below />
      <RevisionBar
        revision={revision}
        noun={subject.noun}
        slug={subject.slug}
        isDeleted={subject.deleted !== null}
      />
      {state === null ? (
        <p className="mt-8 max-w-measure font-serif text-xl">
          With this revision the {NOUN_WORDS[subject.noun].one} was deleted: {revision.deleted}
        </p>
      ) : (
        <Section id="state" title="What it said">
          <Facts>
            {state.map(({ name, lines }) => (
              <Fact key={name} name={<span className="inline-block first-letter:uppercase">{name}</span>}>
                {lines.map((line) => (
                  <p key={line} className="break-words">
                    {line}
                  </p>
                ))}
              </Fact>
            ))}
          </Facts>
        </Section>
      )}
    </>
  );
}
