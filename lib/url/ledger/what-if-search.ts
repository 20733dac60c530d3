/**
 * A reader's assumptions in a URL: what is left out, whose money is looked at, how it is counted, at which clocks.
 * Decides names and addresses: `without=source:slug,publisher:name,tier:press,ruling:deal/term,deal:slug`. Knows no database.
 */
import { compareText } from "@/lib/domain/text/compare-text";
import { ok, type Result } from "@/lib/domain/text/result";
import {
  ASSUMPTION_KINDS,
  type Assumption,
  type AssumptionKind,
  parseAssumption,
} from "@/lib/domain/what-if/assumption";
import { withQuery } from "../href";
import {
  CLOCK_PARAMS,
  fieldsOf,
  freeText,
  one,
  type Param,
  type ParamsOf,
  queryOf,
  type RawParams,
  type Read,
  readParams,
  slugText,
} from "../params";
import { COUNTING_PARAMS } from "./counting-params";

/** Written together, joined by commas, or each in a parameter of its own, as a form sends them. */
const without: Param<readonly string[]> = {
  many: true,
  initial: [],
  parse: parseWithout,
  expects: { is: "word", words: Object.keys(ASSUMPTION_KINDS).map((kind) => `${kind}:…`) },
};

function parseWithout(texts: readonly string[]): Result<readonly string[]> {
  const names = new Set<string>();
  for (const text of texts.flatMap((each) => each.split(",")).filter((each) => each.trim() !== "")) {
    const read = parseAssumption(text.trim());
    if (!read.ok) return read;
    names.add(text.trim());
  }
  return ok(inOrder([...names]));
}

export const WHAT_IF_PARAMS = {
  without,
  /** Whose money is looked at, by slug. */
  org: one<string | null>(null, slugText),
  /** What the lists of sources, publishers, rulings and deals are narrowed by. */
  find: one<string>("", freeText),
  ...COUNTING_PARAMS,
  ...CLOCK_PARAMS,
} as const;

export type WhatIfSearch = ParamsOf<typeof WHAT_IF_PARAMS>;

/** Reads the query of the page. */
export function readWhatIfSearch(raw: RawParams): Read<WhatIfSearch> {
  return readParams(WHAT_IF_PARAMS, raw);
}

/** The assumptions that an address names. */
export function assumptionsOf({ without: texts }: Pick<WhatIfSearch, "without">): Assumption[] {
  return texts.flatMap((text) => {
    const read = parseAssumption(text);
    return read.ok ? [read.value] : [];
  });
}

/** A parameter takes no longer text, so long lists stand in several. */
const LONGEST = 300;

/** The address of a reader's assumptions: as short as it can be said, always the same for the same assumptions. */
export function whatIfHref(search: Partial<WhatIfSearch>): string {
  const query = { ...queryOf(WHAT_IF_PARAMS, search), without: joined(inOrder(search.without ?? [])) };
  return withQuery("/what-if", query).replaceAll("%2F", "/");
}

function joined(texts: readonly string[]): string[] {
  const lines: string[] = [];
  for (const text of texts) {
    const longer = [...lines.slice(-1), text].join(",");
    if (lines.length > 0 && longer.length <= LONGEST) lines[lines.length - 1] = longer;
    else lines.push(text);
  }
  return lines;
}

const KINDS = Object.keys(ASSUMPTION_KINDS) as AssumptionKind[];

function inOrder(texts: readonly string[]): string[] {
  const place = (text: string) => KINDS.findIndex((kind) => text.startsWith(`${kind}:`));
  return [...texts].sort((a, b) => place(a) - place(b) || compareText(a, b));
}

/** The hidden fields of a GET form: all but those of its own. */
export function keptWhatIfFields(search: WhatIfSearch, own: readonly string[]): [string, string][] {
  return fieldsOf(queryOf(WHAT_IF_PARAMS, search), own);
}

/** The record for recomputing in the browser; the version changes with every save. */
export function whatIfDataHref(version: string, org: string | null): string {
  return withQuery("/what-if.json", { org, v: version });
}

export const WHAT_IF_DATA_PARAMS = {
  org: WHAT_IF_PARAMS.org,
  v: one<string>("", freeText),
} as const;
