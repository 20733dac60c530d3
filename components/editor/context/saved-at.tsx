/** A moment to the minute, in UTC, as the whole record counts days. */
export function SavedAt({ at }: { at: string }) {
  return <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>;
}
