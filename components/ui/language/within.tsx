import { Fragment, type ReactNode } from "react";
import { currentLanguage } from "@/lib/language/current";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { Own } from "./own";

/** `lang` as Own's. */
export type OwnWords = { text: string; lang?: string | undefined };

type WithinProps = {
  /** A sentence as the domain or a catalogue has said it, also with links in it. */
  children: ReactNode;
  /** The record's own words in it, as they stand there. */
  of: readonly OwnWords[];
};

/**
 * A sentence that holds words of the record. It is told as one text, whose grammar needs all of it; where those words are in another
 * language than the page they say so, and not a letter is another.
 */
export function Within({ children: sentence, of }: WithinProps): ReactNode {
  const others = of.filter(({ text, lang = DEFAULT_LANGUAGE }) => text !== "" && lang !== currentLanguage());
  if (others.length === 0) return sentence;
  return [sentence].flat().map((piece, at) =>
    // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
    typeof piece === "string" ? <Fragment key={at}>{marked(piece, others)}</Fragment> : piece,
  );
}

function marked(sentence: string, of: readonly OwnWords[]): ReactNode {
  return partsOf(sentence, of).map(({ text, own }, at) =>
    own === null ? (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
      <Fragment key={at}>{text}</Fragment>
    ) : (
      // biome-ignore lint/suspicious/noArrayIndexKey: the parts of a sentence never change places
      <Own key={at} lang={own.lang}>
        {text}
      </Own>
    ),
  );
}

type Part = { text: string; own: OwnWords | null };

/** What stands before, between and behind the words, and the words themselves: all of it is the sentence. */
function partsOf(sentence: string, of: readonly OwnWords[]): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (let next = nextOf(sentence, of, from); next !== null; next = nextOf(sentence, of, from)) {
    const { at, own } = next;
    if (at > from) parts.push({ text: sentence.slice(from, at), own: null });
    parts.push({ text: own.text, own });
    from = at + own.text.length;
  }
  if (from < sentence.length) parts.push({ text: sentence.slice(from), own: null });
  return parts;
}

/** The first that stand behind a place; of two that begin together the longer. */
function nextOf(
  sentence: string,
  of: readonly OwnWords[],
  from: number,
): { at: number; own: OwnWords } | null {
  const found = of
    .map((own) => ({ at: placeOf(own.text, sentence, from), own }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at || b.own.text.length - a.own.text.length);
  return found[0] ?? null;
}

/** A letter or number beside them would make them part of another word. */
const GOES_ON = /^[\p{L}\p{N}]{2}$/u;

/** The next place from which the words stand as words; -1: none. */
function placeOf(words: string, sentence: string, from: number): number {
  for (let at = sentence.indexOf(words, from); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const end = at + words.length;
    if (
      !GOES_ON.test(sentence.slice(Math.max(0, at - 1), at + 1)) &&
      !GOES_ON.test(sentence.slice(end - 1, end + 1))
    )
      return at;
  }
  return -1;
}
