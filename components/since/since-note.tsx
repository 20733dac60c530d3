import type { ClientWords } from "@/components/ui/language/client-words";
import { ListLink } from "@/components/ui/list-link";
import { dayWords } from "@/lib/language/day-words";
import { compareRevisionsHref } from "@/lib/url/compare/compare-revisions-href";
import type { Seen } from "./seen";

export type SinceNoteProps = {
  words: ClientWords;
  noun: string;
  slug: string;
  before: Seen;
  revision: number;
};

/** How many saves there were since, with the way to what they changed. */
export function SinceNote({ words, noun, slug, before, revision }: SinceNoteProps) {
  const saves = revision - before.revision;
  return (
    <p className="no-print mt-4 max-w-measure border-accent border-l-2 pl-4">
      {words.since.replace("{day}", dayWords(before.on))}{" "}
      <ListLink href={compareRevisionsHref(noun, slug, [before.revision, revision])}>
        {saves === 1 ? words.sinceOne : words.sinceMany.replace("{n}", String(saves))}
      </ListLink>
    </p>
  );
}
