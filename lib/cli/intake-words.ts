import { displayValue } from "@/lib/domain/values/display-value";
import type { ReadBy } from "@/lib/intake/second/compare-readings";
import type { Taken } from "./articles/take-article";
import type { SourceResult } from "./sources/take-sources";

/** What the command prints of each article. Words only. */

export type FileResult = { file: string } & Taken;

const STATES = {
  before: "dealt with before",
  unchanged: "nothing new",
  feed: "a feed",
} as const;

export function inWords(result: FileResult | SourceResult): string {
  if ("state" in result) return `${result.file}: ${STATES[result.state]}`;
  if ("error" in result) return `${result.file}: ${result.error}`;
  const { file, language, proposals, notes, kept } = result;
  const counted = `${proposals.length} ${proposals.length === 1 ? "proposal" : "proposals"}`;
  const head = [`${file}: ${counted}`, language, kept === "before" && "kept before"].filter(Boolean);
  return [head.join(", "), ...notes.map((note) => `  ${note}`), ...proposals.map(lineOf)].join("\n");
}

type Line = Exclude<Taken, { error: string }>["proposals"][number];

function lineOf({ kind, from, to, value, stance, deal, term, score, readBy }: Line): string {
  const said = `  ${score.toFixed(2)}  ${kind}  ${from ?? "?"} > ${to ?? "?"}  ${stance} ${displayValue(value)}`;
  const where = deal ? `  (${deal}${term ? `, ${term}` : ""})` : "";
  return `${said}${where}${readBy ? `  [${readersOf(readBy)}]` : ""}`;
}

function readersOf(by: ReadBy): string {
  if (by.readers !== "both") return by.readers === "own" ? "our reader" : "second reader";
  return by.other === null ? "both readers" : "both readers, who differ in part";
}
