import type { Metadata } from "next";
import { headers } from "next/headers";
import { cache } from "react";
import { GoneRecord, MissingRecord, UnsaidRecord } from "@/components/shell/absent-record";
import { NOUNS, type RecordNoun } from "@/components/shell/record-nouns";
import { findSaid } from "@/lib/db/history/said";
import { type Absent, getAbsent } from "@/lib/db/read/absent";
import { isPublished } from "@/lib/db/read/published";
import type { Day } from "@/lib/domain/dates/day";
import { words } from "@/lib/language/words";
import { ASKED_ADDRESS_HEADER, readAskedAddress } from "@/lib/url/asked-address";

type Kind = RecordNoun["singular"];

/** The head and the page of one answer want the same record: it is looked up once. */
const absentOnce = cache((kind: Kind, slug: string) => getAbsent(kind, slug));

/** Next hands a not-found page no parameters. */
const askedAddress = async () => readAskedAddress((await headers()).get(ASKED_ADDRESS_HEADER));

/** The head of a page that is not there: what was taken out is named still, whatever never was is not. */
export async function absentMetadata(kind: Kind): Promise<Metadata> {
  const { slug } = await askedAddress();
  const absent = await absentOnce(kind, slug);
  const t = words("absent");
  return {
    title: absent.kind === "gone" ? t("goneTitle", { title: absent.title }) : t(`${kind}.pageTitle`),
  };
}

/** The head of a page that is there and has nothing on it for the reader's day. */
export function unreportedMetadata(title: string): Metadata {
  return { title, robots: { index: false } };
}

type AbsentPageProps = { kind: Kind; absentOf?: (slug: string) => Promise<Absent> };

/** Why there is nothing to show: not written of yet, removed, or never there. */
export async function AbsentPage({ kind, absentOf = (slug) => absentOnce(kind, slug) }: AbsentPageProps) {
  const { slug, said } = await askedAddress();
  const noun = NOUNS[kind];
  // Next makes this page beside every good one: of what is there nothing needs to be said, and nothing more to be asked.
  if (said === null && (await isPublished(noun.plural, slug))) return <MissingRecord noun={noun} near={[]} />;
  const unsaid = said === null ? null : await findUnsaid(noun, slug, said);
  if (unsaid !== null) return <UnsaidRecord {...unsaid} />;
  const absent = await absentOf(slug);
  if (absent.kind === "gone")
    return <GoneRecord noun={noun} slug={slug} gone={absent} successorHref={successorHref(kind, absent)} />;
  return <MissingRecord noun={noun} near={absent.kind === "missing" ? absent.near : []} />;
}

/** Of a record that was not there yet on the day asked about: since when it was. null: that is not why there is nothing. */
async function findUnsaid(noun: RecordNoun, slug: string, said: Day) {
  const answer = await findSaid({ section: noun.plural, slug }, said);
  if (answer.kind !== "before") return null;
  const { subject, firstOn } = answer;
  return { noun, slug: subject.slug, said, firstOn, isWithdrawn: subject.deleted !== null };
}

/** One of its own kind took its place, or, of a deal, a partnership. */
function successorHref(kind: Kind, { successor }: Extract<Absent, { kind: "gone" }>): string | null {
  if (successor === null) return null;
  if (successor.kind === kind) return NOUNS[kind].hrefOf(successor.slug);
  return kind === "deal" && successor.kind === "partnership"
    ? NOUNS.partnership.hrefOf(successor.slug)
    : null;
}
