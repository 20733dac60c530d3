"use client";

import { type FormEvent, type ReactNode, useState } from "react";
import { Button } from "@/components/ui/controls/button";
import { Fieldset } from "@/components/ui/controls/fieldset";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { Note } from "@/components/ui/note";
import type { Ruling } from "@/lib/domain/standing/rulings";
import type { RuleOutcome, RuleRequest } from "@/lib/drafts/outcomes";
import { inThisLanguage } from "@/lib/language/current";
import type { EditorWords } from "@/lib/language/words-in";
import { reviewHref } from "@/lib/url/record-href";
import type { TermReviewView } from "@/lib/views/editor/term-review";
import { SaidBadge } from "../context/said-badge";
import { TextArea } from "../fields/raw-field";

/** What came of it: the review as it is now, or the draft that waits for somebody else. */
function show(draft: string | null) {
  if (draft === null) window.location.reload();
  else window.location.assign(inThisLanguage(reviewHref(draft)));
}

function rulingWords(does: Ruling["does"], t: EditorWords<"review">): string {
  if (does.is === "reopen") return t("ruling.reopen");
  const { is, value, isDenial } = does;
  const told = { value, publishers: does.publishers.join(", ") };
  return isDenial ? t(`ruling.${is}Denial`, told) : t(`ruling.${is}`, told);
}

type RulingFormProps = { review: TermReviewView; rule: (request: RuleRequest) => Promise<RuleOutcome> };

/** Chooses a ruling, seeing what readers would see, and gives the reason. */
export function RulingForm({ review, rule }: RulingFormProps) {
  const { rulings, deal, term, revision } = review;
  const [chosen, setChosen] = useState<Ruling | null>(null);
  const [reason, setReason] = useState("");
  const [trouble, setTrouble] = useState<ReactNode>(null);
  const t = useEditorWords("review");
  const said = useSaid();
  const [isBusy, setBusy] = useState(false);
  if (rulings.length === 0) return <p className="text-ink-muted">{t("ruling.nothing")}</p>;

  async function send(event: FormEvent) {
    event.preventDefault();
    if (isBusy) return;
    if (!chosen) return setTrouble(t("ruling.chooseFirst"));
    if (chosen.needsReason && reason.trim() === "") return setTrouble(t("ruling.giveReason"));
    setBusy(true);
    const request = {
      deal: deal.slug,
      key: term.key,
      baseRevision: revision,
      ranks: [...chosen.ranks],
      reason,
    };
    const outcome = await rule(request).catch(() => null);
    setBusy(false);
    if (outcome?.ok) show(outcome.draft);
    else setTrouble(outcome ? said(outcome.message) : t("ruling.unreached"));
  }
  return (
    <form onSubmit={send} className="flex flex-col gap-4">
      <Fieldset legend={t("ruling.possible")} hideLegend>
        <div className="border-rule border-b">
          {rulings.map((ruling) => (
            <label
              key={ruling.id}
              className="hit grid cursor-pointer gap-x-6 gap-y-1 border-rule border-t py-3 hover:bg-paper-sunken md:grid-cols-2"
            >
              <span className="flex items-baseline gap-2.5">
                <input
                  type="radio"
                  name="ruling"
                  className="size-4 shrink-0 accent-accent"
                  checked={chosen?.id === ruling.id}
                  onChange={() => setChosen(ruling)}
                />
                {rulingWords(ruling.does, t)}
              </span>
              <span className="pl-6.5 md:pl-0">
                <SaidBadge standing={ruling.standing} size="sm" />{" "}
                <span className="font-serif">{ruling.display}</span>
              </span>
            </label>
          ))}
        </div>
      </Fieldset>
      <div className="max-w-measure">
        <TextArea
          id="ruling-reason"
          label={t("ruling.reason")}
          hint={t("ruling.reasonHint")}
          rows={3}
          value={reason}
          onChange={(event) => setReason(event.target.value)}
        />
      </div>
      {trouble && (
        <Note tone="error" title={t("ruling.notRuled")} role="alert">
          {trouble}
        </Note>
      )}
      <p>
        <Button type="submit" variant="primary" aria-disabled={isBusy}>
          {isBusy ? t("ruling.saving") : t("ruling.rule")}
        </Button>
      </p>
    </form>
  );
}
