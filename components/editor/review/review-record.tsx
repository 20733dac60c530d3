import { ChangeList } from "@/components/history/change-list";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { RECORD_WORDS } from "@/lib/schema/bundle";
import type { Review } from "./review-view";

type Fate = Review["records"][number]["fate"];

const TITLES: Readonly<Record<Fate, string>> = { new: "New ", changed: "", back: "Back: ", gone: "Out: " };
const LEADS: Readonly<Record<Fate, string | undefined>> = {
  new: undefined,
  changed: undefined,
  back: "It comes back under its address, with its history.",
  gone: "It leaves every page, list and total. Its address answers with the reason, or leads on.",
};

const capital = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}`;

/** What publishing a draft would change: for readers first, then record by record. */
export function ReviewRecord({ review }: { review: Review }) {
  const { terms, records, issues, isPendingChange } = review;
  return (
    <>
      {issues.length > 0 && (
        <div className="mt-6">
          <Note tone="warning" title="It cannot be published as it is">
            <ul>
              {issues.map(({ path, message }) => (
                <li key={`${path} ${message}`}>{message}</li>
              ))}
            </ul>
          </Note>
        </div>
      )}
      {terms.length > 0 && (
        <Section title="What readers will see" id="readers">
          <dl className="border-rule border-b">
            {terms.map(({ key, label, before, after }) => (
              <div
                key={key}
                className="grid gap-x-8 gap-y-1 border-rule border-t py-3 md:grid-cols-[16rem_minmax(0,1fr)]"
              >
                <dt>{label}</dt>
                <dd className="font-serif text-lg">
                  {before && <del className="block text-ink-muted decoration-rule-strong">{before}</del>}
                  <span className="block">{after ?? "no longer there"}</span>
                </dd>
              </div>
            ))}
          </dl>
        </Section>
      )}
      {records.map(({ section, slug, fate, changes }) => (
        <Section
          key={`${section} ${slug}`}
          title={capital(`${TITLES[fate]}${RECORD_WORDS[section]} ${slug}`)}
          id={`${section}-${slug}`}
          lead={LEADS[fate]}
        >
          {changes.length > 0 && <ChangeList changes={changes} />}
        </Section>
      ))}
      {records.length === 0 && issues.length === 0 && !isPendingChange && (
        <p className="mt-8 text-ink-muted">It says what the record says already.</p>
      )}
    </>
  );
}
