/**
 * The spaces of French print, put in once for all messages, so that whoever writes them types plain ones: a no-break space
 * before a colon and inside guillemets, a thin one before ; ! ?, and none of them where a line may break.
 */

const NO_BREAK = "\u00a0";
const THIN = "\u202f";

/** @example withFrenchSpaces("Qui doit à qui ?") // "Qui doit à qui\u202f?" */
export function withFrenchSpaces(text: string): string {
  return text
    .replace(/ (?=[;!?](?:\s|$|[»)<{]))/g, THIN)
    .replace(/ (?=:(?:\s|$|[<{]))/g, NO_BREAK)
    .replace(/ (?=[»%])/g, NO_BREAK)
    .replace(/« /g, `«${NO_BREAK}`)
    .replace(/'/g, "’");
}
