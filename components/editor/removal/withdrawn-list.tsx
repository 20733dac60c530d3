import { ActionForm } from "@/components/editor/fields/action-form";
import { instantWords, NOUN_WORDS } from "@/components/history/save-words";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { TextLink } from "@/components/ui/text-link";
import { HISTORY_NOUNS, revisionsHref } from "@/lib/url/history-href";
import { editorChangeHref, editorHistoryHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import type { WithdrawnRow } from "@/lib/views/history";

type WithdrawnListProps = { records: readonly WithdrawnRow[]; restore: FormAction<FormState> };

/** What was taken out, why, and the way to bring it back. */
export function WithdrawnList({ records, restore }: WithdrawnListProps) {
  if (records.length === 0)
    return (
      <div className="mt-8">
        <EmptyState title="Nothing has been taken out">
          Records that are deleted or merged are listed here, with the reason.
        </EmptyState>
      </div>
    );
  return (
    <ol className="mt-8 border-rule border-b">
      {records.map((record) => (
        <Withdrawn key={`${record.noun} ${record.slug}`} record={record} restore={restore} />
      ))}
    </ol>
  );
}

function Withdrawn({ record, restore }: { record: WithdrawnRow; restore: WithdrawnListProps["restore"] }) {
  const { noun, slug, title, reason, successor, deletedAt, changeSet } = record;
  const section = HISTORY_NOUNS[noun];
  return (
    <li className="border-rule border-t py-4">
      <p className="font-serif text-xl">
        <TextLink href={editorHistoryHref(section, slug)} look="name">
          {title}
        </TextLink>
      </p>
      <p className="max-w-measure">{reason}</p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-ink-muted text-sm">
        <span className="first-letter:uppercase">{NOUN_WORDS[noun].one}</span>
        <span>
          taken out <time dateTime={deletedAt}>{instantWords(deletedAt)}</time>
        </span>
        <TextLink href={editorChangeHref(changeSet)} className="hit">
          Save {changeSet}
        </TextLink>
        {successor && (
          <span>
            followed by{" "}
            <TextLink href={revisionsHref(successor.noun, successor.slug)} className="hit">
              {successor.slug}
            </TextLink>
          </span>
        )}
      </p>
      <Disclosure
        className="mt-2"
        summary={
          <>
            Restore<span className="sr-only"> {title}</span>
          </>
        }
      >
        <ActionForm
          id={`restore-${noun}-${slug}`}
          action={restore}
          fields={[{ name: "message", label: "Why?", hint: "History shows it beside your name." }]}
          submit={`Bring this ${NOUN_WORDS[noun].one} back`}
        >
          <input type="hidden" name="section" value={section} />
          <input type="hidden" name="slug" value={slug} />
        </ActionForm>
      </Disclosure>
    </li>
  );
}
