import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { RulingForm } from "@/components/editor/review/ruling-form";
import { DocketClaims } from "@/components/editor/review/term-review-claims";
import { DeskSession } from "@/components/editor/workspace/editor-session";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { StandingBadge } from "@/components/standing/standing-badge";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { startEditing } from "@/lib/db/drafts/start-editing";
import { getDocket } from "@/lib/db/drafts/term-review";
import { may } from "@/lib/domain/access/actor";
import { today } from "@/lib/runtime/clock";
import { termHref } from "@/lib/url/href";
import { ruleTermAction } from "../../../../_actions/rulings";
import { DESK_ACTIONS } from "../../../../_desk/desk-actions";

export const metadata: Metadata = { title: "Docket" };

type DocketPageProps = { params: Promise<{ deal: string; key: string }> };

/** The docket of a term: its claims by side, the ruling, and a claim added. */
export default async function DocketPage({ params }: DocketPageProps) {
  const actor = await requireActor("draft");
  const { deal, key } = await params;
  const day = today();
  const [docket, start] = await Promise.all([
    getDocket(actor, { deal, key, today: day }),
    startEditing(actor, { section: "deals", slug: deal, today: day, draftId: null }),
  ]);
  if (docket === null || start === null) notFound();
  const mayRule = may(actor.role, "publish");
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href={termHref(deal, key)}>{docket.deal.title}</TextLink>}
        title={docket.term.label}
        standfirst={<span className="inline-block first-letter:uppercase">{docket.display}</span>}
        meta={
          <>
            <StandingBadge standing={docket.standing} />
            <span>{docket.because}</span>
          </>
        }
      />
      <Section title="Claims" id="claims">
        <DocketClaims claims={docket.claims} />
      </Section>
      {mayRule && (
        <Section title="Ruling" id="ruling" lead="What readers would see stands beside each.">
          <RulingForm docket={docket} rule={ruleTermAction} />
        </Section>
      )}
      <Section title="Add a claim" id="add" lead="It becomes part of your draft of this deal.">
        <DeskSession
          start={start}
          askedId={null}
          me={{ userId: actor.userId }}
          handInAs={mayRule ? ["publish", "submit"] : ["submit"]}
          actions={DESK_ACTIONS}
          termKey={key}
        />
      </Section>
    </PageBody>
  );
}
