import { ActionForm } from "@/components/editor/fields/action-form";
import { Disclosure } from "@/components/ui/disclosure";
import { EmptyState } from "@/components/ui/empty-state";
import { Own, own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import { editorWords } from "@/lib/language/editing/editor-words";
import { language } from "@/lib/language/language";
import { HISTORY_NOUNS, revisionsHref } from "@/lib/url/history-href";
import { editorChangeHref, editorHistoryHref } from "@/lib/url/record-href";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import type { WithdrawnRow } from "@/lib/views/history";

type WithdrawnListProps = { records: readonly WithdrawnRow[]; restore: FormAction<FormState> };

/** What was taken out, why, and the way to bring it back. */
export function WithdrawnList({ records, restore }: WithdrawnListProps) {
  const t = editorWords("changes");
  if (records.length === 0)
    return (
      <div className="mt-8">
        <EmptyState title={t("withdrawn.none")}>{t("withdrawn.noneDetail")}</EmptyState>
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
  const t = editorWords("changes");
  const at = () => (
    <time key="at" dateTime={deletedAt}>
      {t("withdrawn.instant", {
        day: displayDate(deletedAt.slice(0, 10), language()),
        time: deletedAt.slice(11, 16),
      })}
    </time>
  );
  return (
    <li className="border-rule border-t py-4">
      <p className="font-serif text-xl">
        <TextLink href={editorHistoryHref(section, slug)} look="name">
          <Own>{title}</Own>
        </TextLink>
      </p>
      <p className="max-w-measure">
        <Own>{reason}</Own>
      </p>
      <p className="mt-1 flex flex-wrap gap-x-4 text-ink-muted text-sm">
        <span className="first-letter:uppercase">{editorWords("home")(`kind.${section}`)}</span>
        <span>{t.rich("withdrawn.takenOut", { at })}</span>
        <TextLink href={editorChangeHref(changeSet)} className="hit">
          {t("withdrawn.save", { number: String(changeSet) })}
        </TextLink>
        {successor && (
          <span>
            {t.rich("withdrawn.followed", {
              link: () => (
                <TextLink key="link" href={revisionsHref(successor.noun, successor.slug)} className="hit">
                  {successor.slug}
                </TextLink>
              ),
            })}
          </span>
        )}
      </p>
      <Disclosure className="mt-2" summary={t.rich("withdrawn.restore", { hidden: unseen, own, title })}>
        <ActionForm
          id={`restore-${noun}-${slug}`}
          action={restore}
          fields={[{ name: "message", label: t("why"), hint: t("whyHint") }]}
          submit={t(`withdrawn.submit.${section}`)}
        >
          <input type="hidden" name="section" value={section} />
          <input type="hidden" name="slug" value={slug} />
        </ActionForm>
      </Disclosure>
    </li>
  );
}
