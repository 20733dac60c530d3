import { err, ok, type Result } from "@/lib/domain/text/result";

/**
 * The file in which an operator lists what is to be fetched: an address of a page, a PDF or a feed on each line; what stands behind a
 * “#” after a space, or begins with one, is a remark.
 */

const MOST_LINES = 500;
const LONGEST = 2_000;

/** The addresses, each once, in their order; the error names every line that is none. */
export function readSources(text: string): Result<string[]> {
  const lines = text
    .split(/\r?\n/)
    .map((line, at) => ({ number: at + 1, address: line.replace(/(?:^|\s)#.*$/, "").trim() }))
    .filter(({ address }) => address !== "");
  if (lines.length === 0) return err("It lists no address. Write one on each line.");
  if (lines.length > MOST_LINES) return err(`It lists more than ${MOST_LINES} addresses.`);
  const issues = lines.flatMap(({ number, address }) => {
    const issue = issueOf(address);
    return issue === null ? [] : [`line ${number}: ${issue}`];
  });
  if (issues.length > 0) return err(issues.join("\n"));
  return ok([...new Set(lines.map(({ address }) => new URL(address).href))]);
}

/** Why something is no address that may be fetched; null: it may, once its name is resolved. */
export function issueOf(address: string): string | null {
  if (address.length > LONGEST) return `an address has at most ${LONGEST} characters.`;
  if (!URL.canParse(address)) return `“${address}” is not an address; write it with https://.`;
  const { protocol, username, password } = new URL(address);
  if (protocol !== "https:" && protocol !== "http:")
    return `“${address}” is not of the web; it has to begin with https:// or http://.`;
  if (username !== "" || password !== "") return "an address must not hold a name or a password.";
  return null;
}
