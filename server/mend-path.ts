/**
 * An address as it arrives → one whose path can be read. Links lose their ends in mails, and escapes break with them; the
 * page for such an address is the usual one for what is not there, not an error of ours.
 */

/**
 * A "%" that begins no escape means itself; bytes that are no UTF-8 become U+FFFD. The query is left to those who read it.
 * Of an address with its host, as proxies may ask, the host is left out.
 * @example mendPath("/deals/100%?q=%") // "/deals/100%25?q=%"
 */
export function mendPath(asked: string): string {
  const bare = asked.replace(/^[a-z][a-z0-9+.-]*:\/\/[^/?#]*/i, "");
  const url = bare.startsWith("/") ? bare : `/${bare}`;
  const end = url.indexOf("?");
  const path = end < 0 ? url : url.slice(0, end);
  return path.replace(/(?:%[0-9a-f]{2})+|%/gi, mendEscapes) + url.slice(path.length);
}

function mendEscapes(escapes: string): string {
  if (escapes === "%") return "%25";
  try {
    decodeURIComponent(escapes);
    return escapes;
  } catch {
    return encodeURIComponent(Buffer.from(escapes.replaceAll("%", ""), "hex").toString("utf8"));
  }
}
