"use client";

import { useEffect, useRef } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own } from "@/components/ui/language/own";
import type { AssessedTerm } from "@/lib/domain/terms/term";
import type { DraftOf } from "@/lib/drafts/document";
import { findPart, type Part } from "@/lib/drafts/in-place/parts";
import { focusSoon, idOf, useEditor } from "../context/editor-context";
import { SaidBadge } from "../context/said-badge";
import { ClaimEditor } from "../fields/claim-editor";
import { DealFacts } from "../fields/deal-facts";
import { PartiesEditor } from "../fields/parties-editor";
import { homeOf, homesOf } from "../fields/source-homes";
import { TermEditor } from "../fields/term-editor";
import { seen, usePartySlugs } from "./reading-of";

type OnePartProps = {
  document: DraftOf<"deals">;
  readings: readonly AssessedTerm[];
  part: Part;
  /** Whether one begins in it. */
  isFocused: boolean;
};

/** One part of a deal by itself: its facts, one term, or one claim. The draft around it is the same. */
export function OnePart({ document, readings, part, isFocused }: OnePartProps) {
  const t = useEditorWords("fields");
  const found = findPart(document, part);
  const focus = found && isFocused ? idOf(found.focus) : null;
  const begun = useRef(false);
  useEffect(() => {
    if (focus === null || begun.current) return;
    begun.current = true;
    focusSoon(focus);
  }, [focus]);
  if (found === null) return <p className="mt-6">{t(`gone.${part.kind}`)}</p>;
  if (found.term === null)
    return (
      <div className="mt-6">
        {part.id === "parties" ? (
          <PartiesEditor parties={document.record.parties} />
        ) : (
          <DealFacts deal={document.record} />
        )}
      </div>
    );
  const shared = { document, readings, index: found.term };
  return found.claim === null ? <TheTerm {...shared} /> : <TheClaim {...shared} claim={found.claim} />;
}

type Within = { document: DraftOf<"deals">; readings: readonly AssessedTerm[]; index: number };

const stay = () => {};

function TheTerm({ document, readings, index }: Within) {
  const { record: deal, newSources } = document;
  const parties = usePartySlugs(deal);
  const term = deal.terms[index];
  if (!term) return null;
  const homes = homesOf(deal.terms, newSources)[index] ?? "";
  const { length: count } = deal.terms;
  return (
    <ol className="mt-6">
      <TermEditor
        {...{ index, count, term, parties, newSources, homes }}
        {...seen(readings[index])}
        isOpen
        onToggle={stay}
      />
    </ol>
  );
}

function TheClaim({ document, readings, index, claim: claimIndex }: Within & { claim: number }) {
  const { kinds } = useEditor();
  const { record: deal, newSources } = document;
  const term = deal.terms[index];
  const claim = term?.claims[claimIndex];
  if (!term || !claim) return null;
  const { standing, display } = seen(readings[index]);
  return (
    <>
      <h2 className="mt-6 font-semibold font-serif text-xl">
        <Own>{term.label}</Own>
      </h2>
      <p className="mt-1 mb-3 flex flex-wrap items-baseline gap-x-3 bg-paper-sunken px-3 py-1.5">
        <SaidBadge standing={standing} size="sm" />
        <span className="min-w-0 font-serif text-lg">{display}</span>
      </p>
      <ol>
        <ClaimEditor
          list={["record", "terms", index, "claims"]}
          index={claimIndex}
          count={term.claims.length}
          claim={claim}
          usual={kinds.get(term.kind)?.valueType}
          from={term.from}
          to={term.to}
          newSources={newSources}
          ownSource={homeOf(homesOf(deal.terms, newSources)[index] ?? "", claim.id)}
        />
      </ol>
    </>
  );
}
