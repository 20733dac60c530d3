/**
 * What a server answers at every address that can be found, as one fingerprint each: to show that a change of the code changed
 * nothing that anybody is answered. Decides which addresses are asked, and what of an answer is no part of what it says.
 */
import { createHash } from "node:crypto";

/** So many questions are on their way at once. */
const AT_ONCE = 4;
const NOUNS = ["deals", "partnerships", "organizations", "sources"];
/** Files that a page leads to, without a question of their own. Pictures are drawn from what the pages say. */
const FILE = /href="(\/[^"?#]*\.(?:csv|json|md|txt|bib|ris|svg|ics|xml|atom|ttl|jsonld))"/g;

/** @param {string} text @param {RegExp} pattern */
const firstsOf = (text, pattern) => [...text.matchAll(pattern)].map(([, first]) => first);

/** @param {string} xml @returns {string[]} the addresses of a sitemap without their host, in its order, each language's own too */
export function addressesOf(xml) {
  const pathOf = (url) => decodeURI(new URL(url).pathname);
  return [...new Set([...firstsOf(xml, /<loc>([^<]+)<\/loc>/g)].map(pathOf))];
}

/**
 * The readings of the API: those of one record for every record of the sitemap.
 * @param {readonly string[]} templates below /api/v1, as `deals/{slug}` @param {readonly string[]} addresses of the sitemap
 */
export function readingsOf(templates, addresses) {
  const slugsOf = (noun) =>
    addresses.flatMap((path) => firstsOf(path, new RegExp(`^/${noun}/([^/]+)$`, "g")));
  const slugs = new Map(NOUNS.map((noun) => [noun, slugsOf(noun)]));
  return templates.flatMap((template) => {
    const path = `/api/v1/${template.replace("{n}", "1")}`;
    if (!path.includes("{")) return [path];
    const known = slugs.get(template.split("/")[0]) ?? [];
    return path.replace("{slug}", "").includes("{") ? [] : known.map((slug) => path.replace("{slug}", slug));
  });
}

/**
 * A sample: every page that is no record's, and of the records of each noun in each language every so manieth, the same ones each time.
 * @param {readonly string[]} addresses @param {number} every
 */
export function sampleOf(addresses, every) {
  const seen = new Map();
  return addresses.filter((path) => {
    const [of] = /^(?:\/\w\w)?\/(?:deals|partnerships|organizations|sources)\/(?=[^/]+$)/.exec(path) ?? [];
    if (of === undefined) return true;
    seen.set(of, (seen.get(of) ?? 0) + 1);
    return (seen.get(of) - 1) % every === 0;
  });
}

/**
 * What an answer says, without what must differ between two builds of the same code: the names of the build's files, and
 * the scripts, which name modules by numbers of the build. Pages read the same without them.
 * @param {string} type @param {string} text
 */
export function sayingOf(type, text) {
  if (!type.startsWith("text/html")) return text;
  return text
    .replaceAll(/<script\b[^>]*>[\s\S]*?<\/script>/g, "")
    .replaceAll(/<link\b[^>]*\bas="script"[^>]*>/g, "")
    .replaceAll(/\/_next\/static\/[^"?\s]+/g, "/_next/static/");
}

/** @typedef {{address: string, line: string, files: string[]}} Answered */

/** @param {string} origin @param {string} address @returns {Promise<Answered>} */
async function ask(origin, address) {
  const response = await fetch(`${origin}${encodeURI(address)}`, { redirect: "manual" });
  const type = response.headers.get("content-type") ?? "";
  const text = await response.text();
  // The same record is answered at whatever port it is served.
  const said = sayingOf(type, text).replaceAll(origin, "");
  const hash = createHash("sha256").update(said).digest("hex");
  const files = type.startsWith("text/html") ? firstsOf(text, FILE).map((path) => decodeURI(path)) : [];
  return { address, line: `${response.status} ${type.split(";")[0] || "-"} ${hash}`, files };
}

/** Asks all, a few at once. @returns {Promise<Answered[]>} */
async function askAll(origin, addresses, onAnswer) {
  const left = [...addresses];
  const answered = [];
  const worker = async () => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      answered.push(await ask(origin, address));
      onAnswer(answered.length, addresses.length);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return answered;
}

/**
 * Every page of the sitemap in every language, every reading of the API, and every file that those pages lead to.
 * @param {string} origin
 * @param {{every?: number, onAnswer?: (done: number, of: number) => void}} [how] `every`: a sample, of records every so manieth
 * @returns {Promise<string>} a line for each address, sorted: `address<tab>status type SHA-256`
 */
export async function recordAnswers(origin, { every = 1, onAnswer = () => {} } = {}) {
  const text = async (path) => (await fetch(`${origin}${path}`)).text();
  const pages = sampleOf(addressesOf(await text("/sitemap.xml")), every);
  const { data } = JSON.parse(await text("/api/v1"));
  const templates = data.resources.map(({ url }) => decodeURI(url).split("/api/v1/")[1]);
  const first = [
    ...pages,
    ...readingsOf(templates, pages),
    "/api/v1",
    "/api/v1/openapi.json",
    "/sitemap.xml",
  ];
  const answered = await askAll(origin, [...new Set(first)], onAnswer);
  const asked = new Set(first);
  const files = [...new Set(answered.flatMap((one) => one.files))].filter((path) => !asked.has(path));
  const all = [...answered, ...(await askAll(origin, files, onAnswer))];
  return all
    .map(({ address, line }) => `${address}\t${line}\n`)
    .sort()
    .join("");
}

const linesOf = (text) =>
  new Map(
    text
      .split("\n")
      .filter(Boolean)
      .map((line) => /** @type {[string, string]} */ (line.split("\t"))),
  );

/** @param {string} before @param {string} after as recorded @returns {{same: number, differing: string[]}} */
export function compareAnswers(before, after) {
  const [old, now] = [linesOf(before), linesOf(after)];
  const differing = [
    ...[...old].flatMap(([address, line]) => {
      const other = now.get(address);
      if (other === line) return [];
      return [`${address}: ${other === undefined ? "is asked no more" : `${line} → ${other}`}`];
    }),
    ...[...now.keys()].filter((address) => !old.has(address)).map((address) => `${address}: is new`),
  ];
  return { same: [...old].filter(([address, line]) => now.get(address) === line).length, differing };
}
