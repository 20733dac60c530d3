"use client";

import { useEffect, useState } from "react";
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
  const said = useSaid(claim, value);
  if (said.length === 0) return null;
  return (
    <div className="mt-2" role="status">
      <Note tone="warning" title="In the record already, from the same source">
        <ul>
          {said.map(({ by, id, quote, value: stated, term, deal }) => (
            <li key={id}>
              {by === "quote" ? `“${quote}”` : stated} in{" "}
              <TextLink
                href={`${termHref(deal.slug, term.key).replace(/#.*$/, "")}#${claimAnchor(id)}`}
                target="_blank"
              >
                {deal.title}: {term.label}
              </TextLink>{" "}
              (
              <TextLink href={editPartHref(deal.slug, `claim:${id}`)} target="_blank">
                edit that one
              </TextLink>
              )
            </li>
          ))}
        </ul>
      </Note>
    </div>
  );
}

const NONE: readonly SaidClaim[] = [];

/** Of claims that are published already nothing is asked: they would find themselves. */
function useSaid({ id, source, quote }: DraftClaim, value: Value | null): readonly SaidClaim[] {
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
