"use client";

import { type ReactNode, useEffect, useState } from "react";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Own } from "@/components/ui/language/own";
import { Note } from "@/components/ui/note";
import { TextLink } from "@/components/ui/text-link";
import { isShortId } from "@/lib/domain/text/short-id";
import type { Value } from "@/lib/domain/values/value";
import type { DraftClaim } from "@/lib/drafts/document";
import type { SaidClaim } from "@/lib/drafts/editor";
import { claimAnchor, termHref } from "@/lib/url/href";
import { editPartHref } from "@/lib/url/record-href";
import { useEditor } from "../context/editor-context";

type SaidAlreadyProps = { claim: DraftClaim; value: Value | null };

/** Typing is not asked about letter by letter. */
const PAUSE_MS = 600;
const SHORTEST = 12;

/** Says of a new claim that the record has these words, or this figure, of this source already, and where. */
export function SaidAlready({ claim, value }: SaidAlreadyProps) {
  const said = useSaidBefore(claim, value);
  const t = useEditorWords("fields");
  if (said.length === 0) return null;
  return (
    <div className="mt-2" role="status">
      <Note tone="warning" title={t("claim.already")}>
        <ul>
          {said.map(({ by, id, quote, value: stated, term, deal }) => (
            <li key={id}>
              <Already {...{ id, term, deal }} {...(by === "quote" ? { quote } : { value: stated })} />
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

type AlreadyProps = Pick<SaidClaim, "id" | "term" | "deal"> & ({ quote: string } | { value: string });

/** The words or the figure, where they stand, and the way to change them there. */
function Already({ id, term, deal, ...said }: AlreadyProps) {
  const t = useEditorWords("fields");
  const links = {
    where: () => (
      <TextLink
        key="where"
        href={`${termHref(deal.slug, term.key).replace(/#.*$/, "")}#${claimAnchor(id)}`}
        target="_blank"
      >
        <Own>
          {deal.title}: {term.label}
        </Own>
      </TextLink>
    ),
    edit: (text: ReactNode) => (
      <TextLink key="edit" href={editPartHref(deal.slug, `claim:${id}`)} target="_blank">
        {text}
      </TextLink>
    ),
  };
  return "quote" in said
    ? t.rich("claim.alreadyIn", { ...links, quote: said.quote })
    : t.rich("claim.alreadyValue", { ...links, value: said.value });
}

const NONE: readonly SaidClaim[] = [];

/** Of claims that are published already nothing is asked: they would find themselves. */
function useSaidBefore({ id, source, quote }: DraftClaim, value: Value | null): readonly SaidClaim[] {
  const { actions, readOnly, sources } = useEditor();
  const [found, setFound] = useState<{ of: string; said: readonly SaidClaim[] } | null>(null);
  const asked = quote.trim().length >= SHORTEST || value !== null;
  const isAsked = asked && !readOnly && !isShortId(id) && sources.has(source);
  const question = isAsked ? JSON.stringify({ source, quote, value }) : "";
  useEffect(() => {
    if (question === "") return;
    let isOld = false;
    const timer = setTimeout(async () => {
      const answer = await actions.findSaid(JSON.parse(question)).catch(() => null);
      if (!isOld && answer?.ok) setFound({ of: question, said: answer.value });
    }, PAUSE_MS);
    return () => {
      isOld = true;
      clearTimeout(timer);
    };
  }, [question, actions]);
  return found?.of === question ? found.said : NONE;
}
