/**
 * Whether a request asks for nothing but the whole page, read from the headers as they came: Node builds its object of
 * headers when it is first looked at, which costs as much as all the rest of sending a kept page.
 */
import { VARYING } from "./address";

/** What makes an answer another one than the whole page. */
const DECIDING: ReadonlySet<string> = new Set([...VARYING, "if-none-match"]);
const LENGTHS = Array.from({ length: 32 }, (_, length) =>
  [...DECIDING].some((name) => name.length === length),
);
const ENCODINGS = "accept-encoding";

/**
 * What such a request says of encodings, empty when nothing; null when it asks for something else.
 * @param raw names and values in turn
 * @example plainlyAccepted(["Host", "x", "Accept-Encoding", "br"]) // "br"
 */
export function plainlyAccepted(raw: readonly string[]): string | null {
  let accepted = "";
  for (let at = 0; at < raw.length; at += 2) {
    const name = raw[at] ?? "";
    if (name.length === ENCODINGS.length && name.toLowerCase() === ENCODINGS) {
      if (accepted !== "") return null; // said twice: whoever reads all headers joins them
      accepted = raw[at + 1] ?? "";
    } else if (LENGTHS[name.length] && DECIDING.has(name.toLowerCase())) return null;
  }
  return accepted;
}
