import { getActor } from "@/lib/auth/actor";
import { countReaderNotes } from "@/lib/db/notes/reader-notes";
import { may } from "@/lib/domain/access/actor";
import { sectionOfNoun } from "@/lib/url/record-href";

const PRIVATE = { "Cache-Control": "private, no-store" };

/**
 * What the page of a record is to show beside it for whoever asks: pages themselves are the same for everyone and kept, so a
 * script asks here once somebody is signed in. 401 without a session, whatever the hint in the browser says.
 */
export async function GET(
  _request: Request,
  { params }: { params: Promise<{ noun: string; slug: string }> },
): Promise<Response> {
  const [actor, { noun, slug }] = await Promise.all([getActor(), params]);
  const section = sectionOfNoun(noun);
  if (actor === null || section === null)
    return Response.json({}, { status: actor === null ? 401 : 404, headers: PRIVATE });
  const notes = may(actor.role, "review") ? await countReaderNotes(actor, { section, slug }) : 0;
  return Response.json({ mayRule: may(actor.role, "publish"), notes }, { headers: PRIVATE });
}
