/** A moment, to the minute, in UTC as everywhere in the record. */
export function Instant({ at }: { at: string }) {
  return <time dateTime={at}>{`${at.slice(0, 10)} ${at.slice(11, 16)} UTC`}</time>;
}
