import { wasTakenBack } from "@/lib/db/read/reported-before";
import type { Day } from "@/lib/domain/dates/day";
import { respondNotYetKnown } from "@/lib/http/respond-absent";

const SECTIONS = { deal: "deals", partnership: "partnerships", event: "events" } as const;

type Asked = { slug: string; known: Day | null; firstKnownOn: Day | null };

/** For a record that nobody had reported by the reader's day; where we once said that somebody had, it says that. */
export async function respondNotYet(
  kind: keyof typeof SECTIONS,
  { slug, known, firstKnownOn }: Asked,
): Promise<Response> {
  const isTakenBack = await wasTakenBack(SECTIONS[kind], { slug, known });
  return respondNotYetKnown(kind, { known, firstKnownOn, isTakenBack });
}
