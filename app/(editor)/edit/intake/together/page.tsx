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
import { MOST_TOGETHER } from "@/lib/schema/intake";
import { hostOf, secondReader } from "@/lib/second-reader/configured";
import { freeText, many, type RawParams, readParams } from "@/lib/url/params";
import { intakeHref } from "@/lib/url/record-href";
import {
  answerIntakeAction,
  askSecondAction,
  draftIntakeAction,
  intakeStatusAction,
} from "../../../_actions/intake";

export const generateMetadata = (): Metadata => ({ title: editorWords("intake")("together") });

const ACTIONS = {
  answer: answerIntakeAction,
  draft: draftIntakeAction,
  setStatus: intakeStatusAction,
  askSecond: askSecondAction,
};

type Props = { searchParams: Promise<RawParams> };

/** Several articles beside what they claim: what they say of one deal becomes one draft. */
export default async function IntakeTogetherPage({ searchParams }: Props) {
  const actor = await requireActor("review");
  const { search } = readParams({ document: many(freeText) }, await searchParams);
  const ids = search.document.filter((id) => z.uuid().safeParse(id).success).slice(0, MOST_TOGETHER);
  const table = await getIntakes(actor, ids, { today: today(), lang: sayingLang() });
  if (table.views.length === 0) notFound();
  const second = secondReader();
  return (
    <PageBody>
      <PageHeader
        kicker={<TextLink href={intakeHref()}>{editorWords("intake")("title")}</TextLink>}
        title={editorWords("intake")("count", { count: table.views.length })}
      />
      <IntakeReview
        table={table}
        actions={ACTIONS}
        offered={second && { host: hostOf(second), model: second.model }}
      />
    </PageBody>
  );
}
