import type { PencilWords } from "@/components/shell/pencils/marks";
import { getActor } from "@/lib/auth/actor";
import { countReaderNotes } from "@/lib/db/notes/reader-notes";
import { may } from "@/lib/domain/access/actor";
import { editorWords } from "@/lib/language/editing/editor-words";
import { sectionOfNoun } from "@/lib/url/record-href";

/** What the marks say, with the page's own names put in there: no page of readers carries these words. */
function pencilWords(notes: number): PencilWords {
  const t = editorWords("admin");
  const open = (name: string) => `{${name}}`;
  return {
    title: t("pencils.title"),
    event: t("pencils.event", { title: open("name") }),
    fact: t("pencils.fact", { name: open("name") }),
    rule: t("pencils.rule", { label: open("name") }),
    term: t("pencils.term", { label: open("name") }),
    claim: t("pencils.claim", { quote: open("name") }),
    notes: t("pencils.notes", { count: notes }),
    notesRest: t("pencils.notesRest"),
  };
}

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
  const mayRule = may(actor.role, "publish");
  return Response.json({ mayRule, notes, words: pencilWords(notes) }, { headers: PRIVATE });
}
