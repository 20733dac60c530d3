"use client";

import { memo, type ReactNode } from "react";
import { Button } from "@/components/ui/controls/button";
import { cx } from "@/components/ui/cx";
import { Disclosure } from "@/components/ui/disclosure";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own, own } from "@/components/ui/language/own";
import { unseen } from "@/components/ui/language/unseen";
import { TextLink } from "@/components/ui/text-link";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import { conventionsOfTerm } from "@/lib/drafts/background";
import { blankClaim } from "@/lib/drafts/blank";
import type { DraftSource, DraftTerm } from "@/lib/drafts/document";
import { termReviewHref } from "@/lib/url/record-href";
import { focusSoon, idOf, useEditor } from "../context/editor-context";
import { newId } from "../context/new-id";
import { OrderButtons } from "../context/order-buttons";
import { SaidBadge } from "../context/said-badge";
import { kindName } from "../context/speech";
import { ClaimEditor } from "./claim-editor";
import { DateField } from "./date-field";
import { InFrench } from "./in-french";
import { KindField } from "./kind-field";
import { RawField } from "./raw-field";
import { RecordPicker } from "./record-picker";
import { homeOf } from "./source-homes";

const AT = ["record", "terms"];

type TermEditorProps = {
  index: number;
  count: number;
  term: DraftTerm;
  /** What readers will see: plain words, so that a term is drawn again only when they change. */
  standing: Standing;
  display: string;
  /** Slugs of the deal's parties. */
  parties: readonly string[];
  newSources: readonly DraftSource[];
  /** Which new source is written at which of its claims; see homesOf. */
  homes: string;
  /** A folded term is its name and what readers will see. */
  isOpen: boolean;
  onToggle: (id: string, open: boolean) => void;
};

/** Where a term stands on the page of its form. */
export const termAnchor = (id: string) => `t-${id}`;

/** One thing the deal promises, with what each source says of it, and what readers will see. */
export const TermEditor = memo(function TermEditor(props: TermEditorProps) {
  const { index, count, term, standing, display, isOpen, onToggle } = props;
  const { change, kinds, readOnly } = useEditor();
  const t = useEditorWords("fields");
  const kind = kinds.get(term.kind);
  const name = term.label.trim() || (kind ? kindName(kind) : t("term.numbered", { n: index + 1 }));
  return (
    // One that is out of view is not laid out nor painted at every letter. What has the focus may open a list beyond its box.
    <li
      id={termAnchor(term.id)}
      data-term={index}
      className={cx(
        "scroll-mt-32 border-ink border-t pt-3",
        isOpen && "[contain-intrinsic-size:auto_75rem] not-focus-within:[content-visibility:auto]",
      )}
    >
      <div className="flex items-center justify-between gap-3">
        <h3 className="min-w-0 font-semibold font-serif text-xl">
          <button
            type="button"
            data-unfold
            aria-expanded={isOpen}
            className="hit inline-flex items-baseline gap-2 text-left hover:text-accent"
            onClick={() => onToggle(term.id, !isOpen)}
          >
            <span aria-hidden="true" className="text-base text-ink-muted">
              {isOpen ? "▾" : "▸"}
            </span>
            {term.label.trim() === "" ? name : <Own>{name}</Own>}
          </button>
        </h3>
        {!readOnly && (
          <OrderButtons
            what="term"
            name={name}
            index={index}
            count={count}
            onMove={(to) => change({ do: "move", at: AT, from: index, to })}
            onRemove={() => change({ do: "remove", at: AT, index })}
          />
        )}
      </div>
      <TermPreview standing={standing} display={display} />
      {isOpen ? <OpenTerm {...props} name={name} /> : <ClaimCount count={term.claims.length} />}
    </li>
  );
});

function ClaimCount({ count }: { count: number }) {
  const t = useEditorWords("fields");
  return <p className="-mt-2 px-3 text-ink-muted text-sm">{t("term.claims", { count })}</p>;
}

/** Its fields, and what each source says of it. */
function OpenTerm({ index, term, parties, newSources, homes, name }: TermEditorProps & { name: string }) {
  const { change, kinds, readOnly, slug } = useEditor();
  const t = useEditorWords("fields");
  const at = [...AT, index];
  const claimsAt = [...at, "claims"];
  function addClaim() {
    const last = term.claims.at(-1)?.source ?? "";
    change({ do: "insert", at: claimsAt, index: term.claims.length, entry: blankClaim(newId(), last) });
    focusSoon(idOf([...claimsAt, term.claims.length, last ? "value" : "source"]));
  }
  return (
    <>
      {slug !== null && term.id === term.key && (
        <p className="mb-2 text-sm">
          <TextLink href={termReviewHref(slug, term.key)} className="hit inline-flex items-center">
            {t("term.review")}
          </TextLink>
        </p>
      )}
      <TermFields at={at} term={term} parties={parties} />
      <ol className="mt-4 flex flex-col gap-4 pl-0 sm:pl-4">
        {term.claims.map((claim, claimIndex) => (
          <ClaimEditor
            key={claim.id}
            list={claimsAt}
            index={claimIndex}
            count={term.claims.length}
            claim={claim}
            usual={kinds.get(term.kind)?.valueType}
            from={term.from}
            to={term.to}
            newSources={newSources}
            ownSource={homeOf(homes, claim.id)}
          />
        ))}
      </ol>
      <p className="mt-3 sm:pl-4">
        <Button size="sm" data-add-claim disabled={readOnly} onClick={addClaim}>
          {t.rich("term.addClaim", { hidden: unseen, own, name })}
        </Button>
      </p>
    </>
  );
}

/** The badge and the sentence that readers will see. */
function TermPreview({ standing, display }: { standing: Standing; display: string }): ReactNode {
  return (
    <p className="mt-1 mb-3 flex flex-wrap items-baseline gap-x-3 bg-paper-sunken px-3 py-1.5">
      <SaidBadge standing={standing} size="sm" />
      <span className="min-w-0 font-serif text-lg">{display}</span>
    </p>
  );
}

type TermFieldsProps = { at: readonly (string | number)[]; term: DraftTerm; parties: readonly string[] };

function TermFields({ at, term, parties }: TermFieldsProps) {
  const conventions = conventionsOfTerm(useEditor().fiscalYears, term);
  const t = useEditorWords("fields");
  return (
    <>
      <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
        <KindField at={[...at, "kind"]} value={term.kind} />
        <RawField at={[...at, "label"]} value={term.label} placeholder={t("term.labelHint")} />
        <RecordPicker at={[...at, "from"]} value={term.from} section="organizations" near={parties} />
        <RecordPicker at={[...at, "to"]} value={term.to} section="organizations" near={parties} />
        <DateField at={[...at, "inForceFrom"]} value={term.inForceFrom} conventions={conventions} />
        <DateField at={[...at, "inForceUntil"]} value={term.inForceUntil} conventions={conventions} />
      </div>
      <InFrench at={at} of="terms" texts={term.translations} what={term.label} />
      <Disclosure summary={t("term.more")}>
        <div className="grid gap-x-4 gap-y-2 sm:grid-cols-2">
          <RecordPicker at={[...at, "endedByDeal"]} value={term.endedByDeal} section="deals" />
          <RawField at={[...at, "key"]} value={term.key} hint={t("term.keyHint")} />
        </div>
      </Disclosure>
    </>
  );
}
