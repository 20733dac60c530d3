import type { ClockQuery } from "@/lib/url/clocks";
import { spoken } from "@/lib/url/clocks";
import { revisionHref } from "@/lib/url/history-href";
import type { Shared } from "@/lib/views/share/shared";
import { getPinnedDeal } from "../history/pinned-deal";
import { getAbsent } from "../read/absent";
import { absentRecord, noSuchRevision } from "./absent-record";

/** One revision of a deal as it is shared: the same for ever, and what became of the deal since. */
export async function sharedPinnedDeal(
  { slug, number }: { slug: string; number: number },
  clocks: ClockQuery,
): Promise<Shared> {
  const answer = await getPinnedDeal(slug, number, { ...spoken(), ...clocks });
  if (answer.kind === "absent") return absentRecord({ kind: "deal", slug });
  if (answer.kind === "no_revision") return noSuchRevision("deals", answer.slug, number);
  const { revision } = answer;
  if (answer.kind === "deleted") {
    const path = revisionHref("deals", slug, number);
    return { kind: "gone", what: "deal", reason: answer.reason, path, successor: null };
  }
  return {
    kind: "found",
    record: { kind: "deal", deal: answer.deal },
    revision,
    contentHash: revision.contentHash,
    isPinned: true,
    withdrawn: answer.presentSlug === null ? await reasonOf(slug) : null,
  };
}

async function reasonOf(slug: string): Promise<string> {
  const absent = await getAbsent("deal", slug);
  return absent.kind === "gone" ? absent.reason : "";
}
