import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { z } from "zod";
import { IntakeReview } from "@/components/editor/intake/intake-review";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { TextLink } from "@/components/ui/text-link";
import { requireActor } from "@/lib/auth/require-actor";
import { getIntakes } from "@/lib/db/intake/read-intake";
import { sayingLang } from "@/lib/language/current";
import { editorWords } from "@/lib/language/editing/editor-words";
import { today } from "@/lib/runtime/clock";
import { hostOf, secondReader } from "@/lib/second-reader/configured";
import { intakeHref } from "@/lib/url/record-href";
import {
  answerIntakeAction,
  askSecondAction,
  draftIntakeAction,
  intakeStatusAction,
} from "../../../_actions/intake";

export const generateMetadata = (): Metadata => ({ title: editorWords("intake")("article") });

const ACTIONS = {
  answer: answerIntakeAction,
  draft: draftIntakeAction,
  setStatus: intakeStatusAction,
  askSecond: askSecondAction,
};

/** One article beside what it claims. */
export default async function IntakeArticlePage({ params }: { params: Promise<{ id: string }> }) {
  const actor = await requireActor("review");
  const id = z.uuid().safeParse((await params).id);
  const table = await getIntakes(actor, id.success ? [id.data] : [], { today: today(), lang: sayingLang() });
  const [view] = table.views;
  if (view === undefined) notFound();
  const second = secondReader();
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href={intakeHref()}>{editorWords("intake")("title")}</TextLink>}
        title={<span lang={view.source.language}>{view.source.title || view.name}</span>}
      />
      <IntakeReview
        table={table}
        actions={ACTIONS}
        offered={second && { host: hostOf(second), model: second.model }}
      />
    </PageBody>
  );
}
