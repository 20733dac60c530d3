import type { ReactNode } from "react";
import { inOwn } from "./own";
import { type OwnWords, Within } from "./within";

/** A tag of messages, `<hidden>`: for those who do not see where a link stands. */
export const unseen = (text: ReactNode) => (
  <span key="unseen" className="sr-only">
    {text}
  </span>
);

const HAS_WORDS = /[\p{L}\p{N}]/u;

/**
 * The same where the record's own words stand in it, given to the message as plain text: they say their language, and where the language of
 * the page adds no word to them (" : Value"), the element that is there says it.
 * @example t.rich("rule", { label: () => label, hidden: unseenWith({ text: label, lang: labelLang }) })
 */
export const unseenWith = (own: OwnWords) => (text: ReactNode) => {
  const isAlone = !HAS_WORDS.test([text].flat().join("").replace(own.text, ""));
  if (!isAlone) return unseen(<Within of={[own]}>{text}</Within>);
  return (
    <span key="unseen" className="sr-only" {...inOwn(own.lang)}>
      {text}
    </span>
  );
};
