import { proofFile } from "@/components/proof/proof-file";
import { toExhibit } from "@/components/share/exhibit";
import { getDealByShortId } from "@/lib/db/read/deals/deal-permalink";
import { hashedData, type ProofData, revisionData } from "@/lib/db/share/proof-data";
import { getShared } from "@/lib/db/share/shared";
import { keyOf } from "@/lib/domain/citation/reference";
import { respondProblem } from "@/lib/http/respond";
import { inThisLanguage } from "@/lib/language/current";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { knownCompareHref } from "@/lib/url/compare/compare-href";
import { HISTORY_NOUNS } from "@/lib/url/history-href";
import { proofOfHref } from "@/lib/url/share/share-href";
import { readSharedAddress, type SharedSubject } from "@/lib/url/share/shared-address";
import type { SharedFound } from "@/lib/views/share/shared";
import { respondAbsentShared, respondMovedTo, respondUnreadable } from "../../_share/refuse-shared";

type Context = { params: Promise<{ page: string[] }> };

/** A pinned page as one file that checks itself. What is not pinned moves, and cannot. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { page } = await params;
  const { search } = new URL(request.url);
  const origin = publicOrigin(env());
  const read = readSharedAddress(`/${page.join("/")}${search}`, origin, today());
  if (!read.ok) return respondUnreadable(read.error);
  const address = read.value;
  const shared = await getShared(address);
  if (shared.kind === "moved") return respondMovedTo(request, proofOfHref(shared.path));
  if (shared.kind !== "found") return respondAbsentShared(shared);
  const data = shared.isPinned ? await dataOf(shared, address.subject) : null;
  if (data === null) return respondNotPinned();
  const exhibit = { ...toExhibit(shared, { ...address, anchor: "" }), withdrawn: null };
  const url = `${origin}${inThisLanguage(exhibit.pinned ?? exhibit.live)}`;
  const canonical = address.subject.kind === "compare" ? knownCompareHref(url) : url;
  return new Response(proofFile({ exhibit, address: url, canonical, data }), {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-disposition": `attachment; filename="${keyOf({ url })}.html"`,
    },
  });
}

function respondNotPinned(): Response {
  return respondProblem({
    status: 404,
    title: "This page is not pinned",
    detail: "Only a revision, or a comparison with its days and its change set, is the same for ever.",
  });
}

async function dataOf({ record, revision }: SharedFound, subject: SharedSubject): Promise<ProofData | null> {
  if (record.kind === "comparison") {
    const { columns, rows } = record.view;
    return hashedData({ columns, rows });
  }
  if (revision === null) return null;
  if (subject.kind === "record") {
    const { noun, slug } = subject;
    return revisionData(HISTORY_NOUNS[noun], slug, revision.number);
  }
  if (subject.kind !== "permalink") return null;
  const answer = await getDealByShortId(subject.shortId);
  return answer.kind === "absent" ? null : revisionData("deals", answer.slug, revision.number);
}
