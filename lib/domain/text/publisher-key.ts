/**
 * When two spellings name one publisher.
 * Decides one key for them: capitals, accents, spaces, apostrophes, punctuation and a leading "The" make no second voice. Knows no list
 * of publishers.
 */

/** Equal for spellings of one publisher. @example publisherKey("THE VERGE") === publisherKey("The Verge") // true */
export function publisherKey(name: string): string {
  const words = unaccented(name).trim().toUpperCase().toLowerCase();
  const key = words.replace(/^the\s+(?=\S)/u, "").replace(/[^\p{L}\p{N}]+/gu, "");
  // A name of signs alone is compared as it is written.
  return key === "" ? words : key;
}

function unaccented(text: string): string {
  return text
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .normalize("NFC");
}
