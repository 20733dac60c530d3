/**
 * Which claims speak with one voice.
 * Decides it by publisher, whatever its spelling, and by address, whatever its spelling: one document is one source. Knows no weight.
 */

import { normalizeUrl } from "../text/normalize-url";
import { publisherKey } from "../text/publisher-key";
import type { Claim, ClaimSource } from "./claim";

/** The publisher a claim is counted under: the origin of what its source says. */
export function voiceOf(claim: Claim): string {
  return claim.source.originPublishers[0] ?? claim.source.publisher;
}

/** One claim of each independent voice: the first given of those that share a publisher or an address, directly or through others. */
export function firstOfEachVoice(claims: readonly Claim[]): Claim[] {
  const [first, second] = claims;
  if (first === undefined || second === undefined) return [...claims];
  if (claims.length === 2) return shareVoice(first, second) ? [first] : [first, second];
  let voices: { first: Claim; keys: ReadonlySet<string> }[] = [];
  for (const claim of claims) {
    const keys = keysOf(claim);
    const own = voices.filter((voice) => keys.some((key) => voice.keys.has(key)));
    const first = own[0]?.first ?? claim;
    const all = new Set([...own.flatMap((voice) => [...voice.keys]), ...keys]);
    const joined = { first, keys: all };
    voices = own[0]
      ? voices.flatMap((voice) => (voice === own[0] ? [joined] : own.includes(voice) ? [] : [voice]))
      : [...voices, joined];
  }
  return voices.map(({ first }) => first);
}

/** Whether two claims have a publisher or an address in common. */
export function shareVoice(a: Claim, b: Claim): boolean {
  const keys = keysOf(a);
  return keysOf(b).some((key) => keys.includes(key));
}

/** Sources never change, and each is asked about with many others. */
const keysBySource = new WeakMap<ClaimSource, readonly string[]>();

function keysOf(claim: Claim): readonly string[] {
  const known = keysBySource.get(claim.source);
  if (known !== undefined) return known;
  const address = claim.source.url === null ? null : normalizeUrl(claim.source.url);
  const keys = [`publisher ${publisherKey(voiceOf(claim))}`, ...(address === null ? [] : [address])];
  keysBySource.set(claim.source, keys);
  return keys;
}
