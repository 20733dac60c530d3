import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulingForm } from "@/components/editor/review/ruling-form";
import { TermReviewClaims } from "@/components/editor/review/term-review-claims";
import { EditorSession } from "@/components/editor/workspace/editor-session";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { StandingBadge } from "@/components/standing/standing-badge";
import { Own } from "@/components/ui/language/own";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { startEditing } from "@/lib/db/drafts/start-editing";
import { getTermReview } from "@/lib/db/drafts/term-review";
import { may } from "@/lib/domain/access/actor";
import { sayingLang } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { today } from "@/lib/runtime/clock";
import { termHref } from "@/lib/url/href";
import { ruleTermAction } from "../../../../_actions/rulings";
import { EDITOR_ACTIONS } from "../../../../_editor/editor-actions";

export const generateMetadata = (): Metadata => ({ title: editorWords("review")("ruling.page") });

type TermReviewPageProps = { params: Promise<{ deal: string; key: string }> };

/** The review of a term: its claims by side, the ruling, and a claim added. */
export default async function TermReviewPage({ params }: TermReviewPageProps) {
  const actor = await requireActor("draft");
  const { deal, key } = await params;
  const day = today();
  const [review, start] = await Promise.all([
    getTermReview(actor, { deal, key, today: day, lang: sayingLang() }),
    startEditing(actor, { section: "deals", slug: deal, today: day, draftId: null }),
  ]);
  if (review === null || start === null) notFound();
  const mayRule = may(actor.role, "publish");
  const t = editorWords("review");
  return (
    <PageBody>
      <PageHeader
        kicker={
          <TextLink href={termHref(deal, key)}>
            <Own>{review.deal.title}</Own>
          </TextLink>
        }
        title={<Own>{review.term.label}</Own>}
        standfirst={<span className="inline-block first-letter:uppercase">{review.display}</span>}
        meta={
          <>
            <StandingBadge standing={review.standing} />
            <span>{review.because}</span>
          </>
        }
      />
      <Section title={t("ruling.claims")} id="claims">
        <TermReviewClaims claims={review.claims} />
      </Section>
      {mayRule && (
        <Section title={t("ruling.title")} id="ruling" lead={t("ruling.lead")}>
          <RulingForm review={review} rule={ruleTermAction} />
        </Section>
      )}
      <Section title={t("ruling.add")} id="add" lead={t("ruling.addLead")}>
        <EditorSession
          start={start}
          askedId={null}
          me={{ userId: actor.userId }}
          submitAs={mayRule ? ["publish", "submit"] : ["submit"]}
          actions={EDITOR_ACTIONS}
          part={{ kind: "term", id: key }}
        />
      </Section>
    </PageBody>
  );
}
