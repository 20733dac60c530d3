import { Fragment } from "react";
import { withKeys } from "./with-keys";

/** A longer name may break: on a phone it would not fit the line. */
const LONGEST_WHOLE = 18;

/** Words joined by a hyphen or a dash stay on one line: a headline broken at "seven-" or "AWS–" is read twice. */
export function WholeWords({ text }: { text: string }) {
  return withKeys(text.split(/(\s+)/), (word) => word).map(({ key, entry: word }) => (
    <Fragment key={key}>{isJoined(word) ? <span className="whitespace-nowrap">{word}</span> : word}</Fragment>
  ));
}

function isJoined(word: string): boolean {
  return /\S[-–]\S/.test(word) && word.length <= LONGEST_WHOLE;
}
