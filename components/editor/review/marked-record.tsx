import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { Own } from "@/components/ui/language/own";
import type {
  Mark,
  MarkedRecord as Marked,
  MarkedField,
  MarkedTerm,
} from "@/lib/domain/records/marked-record";
import { editorWords } from "@/lib/language/editing/editor-words";
import { MarkedClaim } from "./marked-claim";
import { type Marking, MarkLine, PlaceNotes } from "./marking";
import { OldAndNew } from "./old-and-new";

type MarkedRecordProps = { marked: Marked; marking: Marking };

/** A record as it will be, its changes marked: what stands there now beside what would. What stays is folded. */
export function MarkedRecord({ marked: { fields, terms }, marking }: MarkedRecordProps) {
  const [changed, same] = split(fields);
  const [changedTerms, sameTerms] = split(terms);
  const t = editorWords("review");
  return (
    <>
      <Fields fields={changed} marking={marking} />
      {same.length > 0 && (
        <Disclosure className="mt-2" summary={t("facts", { count: same.length })}>
          <Fields fields={same} marking={marking} />
        </Disclosure>
      )}
      {changedTerms.map((term) => (
        <Term key={term.key} term={term} marking={marking} />
      ))}
      {sameTerms.length > 0 && (
        <Disclosure className="mt-4" summary={t("terms", { count: sameTerms.length })}>
          {sameTerms.map((term) => (
            <Term key={term.key} term={term} marking={marking} />
          ))}
        </Disclosure>
      )}
    </>
  );
}

/** The same of a record that comes along: what is new or otherwise, without remarks. */
export function MarkedFields({ marked: { fields } }: { marked: Marked }) {
  const [changed] = split(fields);
  return <Fields fields={changed} marking={null} />;
}

function split<T extends { mark: Mark }>(list: readonly T[]): [changed: T[], same: T[]] {
  return [list.filter(({ mark }) => mark !== "same"), list.filter(({ mark }) => mark === "same")];
}

type FieldsProps = { fields: readonly MarkedField[]; marking: Marking | null };

function Fields({ fields, marking }: FieldsProps) {
  if (fields.length === 0) return null;
  return (
    <dl className="border-rule border-b">
      {fields.map((field) => (
        <div
          key={field.place}
          className="grid gap-x-8 gap-y-1 border-rule border-t py-2 md:grid-cols-[14rem_minmax(0,1fr)]"
        >
          <dt className="min-w-0">
            <span className="block first-letter:uppercase">{field.name}</span>
            {marking && <MarkLine mark={field.mark} place={field.place} marking={marking} />}
          </dt>
          <dd className="min-w-0">
            <OldAndNew mark={field.mark} before={field.before} after={field.after} />
            {marking && <PlaceNotes place={field.place} about={field.name} marking={marking} />}
          </dd>
        </div>
      ))}
    </dl>
  );
}

function Term({ term, marking }: { term: MarkedTerm; marking: Marking }) {
  const { place, key, label, mark, fields, claims } = term;
  const [changedFields, sameFields] = split(fields);
  const [changedClaims, sameClaims] = split(claims);
  const sentence = marking.sentences.get(key);
  const t = editorWords("review");
  return (
    <article className={cx("mt-8 border-t-2 pt-3", mark === "same" ? "border-rule" : "border-ink")}>
      <h3 className="font-semibold font-serif text-xl">
        <Own>{mark === "gone" ? <del className="decoration-rule-strong">{label}</del> : label}</Own>
      </h3>
      <MarkLine mark={mark} place={place} marking={marking} />
      {sentence && <Sentence before={sentence.before} after={sentence.after} />}
      <PlaceNotes place={place} about={t("aboutTerm", { label })} marking={marking} />
      <div className="mt-3">
        <Fields fields={changedFields} marking={marking} />
      </div>
      {mark !== "new" && mark !== "gone" && sameFields.length > 0 && (
        <Disclosure className="mt-2" summary={t("fields")}>
          <Fields fields={sameFields} marking={marking} />
        </Disclosure>
      )}
      <ol className="mt-4 flex flex-col gap-5">
        {changedClaims.map((claim) => (
          <MarkedClaim key={claim.id} claim={claim} marking={marking} />
        ))}
      </ol>
      {sameClaims.length > 0 && (
        <Disclosure className="mt-3" summary={t("claims", { count: sameClaims.length })}>
          <ol className="flex flex-col gap-5">
            {sameClaims.map((claim) => (
              <MarkedClaim key={claim.id} claim={claim} marking={marking} />
            ))}
          </ol>
        </Disclosure>
      )}
    </article>
  );
}

/** What readers see of the term, and what they would see. */
function Sentence({ before, after }: { before: string | null; after: string | null }): ReactNode {
  const t = editorWords("review");
  return (
    <div className="mt-1 max-w-measure font-serif text-lg">
      {before && before !== after && (
        <p>
          <span className="sr-only">
            {t("now")}
            {t("colon")}{" "}
          </span>
          <del className="text-ink-muted decoration-rule-strong">{before}</del>
        </p>
      )}
      <p>
        {before !== after && (
          <span className="sr-only">
            {t("wouldBe")}
            {t("colon")}{" "}
          </span>
        )}
        {after ?? t("noLonger")}
      </p>
    </div>
  );
}
