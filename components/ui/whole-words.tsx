import { Fragment } from "react";

/** A longer name may break: on a phone it would not fit the line. */
const LONGEST_WHOLE = 18;

/** Words joined by a hyphen or a dash stay on one line: a headline broken at "seven-" or "AWS–" is read twice. */
export function WholeWords({ text }: { text: string }) {
  return text
    .split(/(\s+)/)
    .map((word, place) => ({ word, id: `${place} ${word}` }))
    .map(({ word, id }) => (
      <Fragment key={id}>
        {isJoined(word) ? <span className="whitespace-nowrap">{word}</span> : word}
      </Fragment>
    ));
}

function isJoined(word: string): boolean {
  return /\S[-–]\S/.test(word) && word.length <= LONGEST_WHOLE;
}
