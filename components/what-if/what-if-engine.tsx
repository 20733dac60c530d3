import type { ReactNode } from "react";
import type { Clocks } from "@/lib/domain/dates/clocks";
import type { Counting } from "@/lib/domain/obligations/counting";
import type { Says } from "@/lib/domain/say/language";
import type { Lang } from "@/lib/domain/text/language";
import { choicesOf } from "@/lib/domain/what-if/choices";
import { differencesOf, summaryOf } from "@/lib/domain/what-if/differences";
import { WhatIf } from "@/lib/domain/what-if/recompute";
import type { WhatIfRecord } from "@/lib/domain/what-if/record";
import { inThisLanguage, sayingLang } from "@/lib/language/current";
import { assumptionsOf, type WhatIfSearch, whatIfHref } from "@/lib/url/ledger/what-if-search";
import { WhatIfResults } from "./what-if-results";

export type EngineAsk = {
  dataHref: string;
  search: WhatIfSearch;
  clocks: Clocks;
  counting: Counting;
};

/** Assumptions as the form has them → what is shown. */
export type Engine = (without: readonly string[]) => ReactNode;

/** What the browser's own tools show of each recomputation, in milliseconds. */
export const MEASURE = "what-if";

type Saying = Says<"dates" | "ledger" | "standing" | "values" | "whatIf">;

/** What it is said in: the language of the page, and no other. */
const SAYING: Readonly<Record<Lang, () => Promise<Saying>>> = {
  en: () => import("@/lib/domain/say/en/differences").then(({ english }) => english),
  fr: () => import("@/lib/domain/say/fr/differences").then(({ french }) => french),
};

/** The record, opened; the same code as the server's. Throws when the record has moved on meanwhile. */
export async function loadEngine({ dataHref, search, clocks, counting }: EngineAsk): Promise<Engine> {
  const [response, language] = await Promise.all([fetch(dataHref), SAYING[sayingLang()]()]);
  if (!response.ok) throw new Error(`The record of this page answered ${response.status}.`);
  const whatIf = new WhatIf((await response.json()) as WhatIfRecord);
  const { org } = search;
  const asked = { clocks, counting };
  const narrowed = { rules: counting.rules, org };
  const before = summaryOf(whatIf.recompute({ ...asked, without: [] }), narrowed);
  // Browsers translate code while it runs: the slow first time is over before anybody waits for it.
  const first = whatIf.recompute({ ...asked, without: [{ kind: "tier", name: "press" }] });
  differencesOf({ before, after: summaryOf(first, narrowed) }, language);
  return (texts) => {
    const start = performance.now();
    const chosenNow = { ...search, without: texts };
    const after = whatIf.recompute({ ...asked, without: assumptionsOf(chosenNow) });
    const differences = differencesOf({ before, after: summaryOf(after, narrowed) }, language);
    performance.measure(MEASURE, { start, end: performance.now() });
    const choices = choicesOf(whatIf.deals, { org, find: "", chosen: new Set(texts) });
    const chosen = Object.values(choices)
      .flatMap(({ shown }) => shown)
      .filter(({ kind, name }) => texts.includes(`${kind}:${name}`));
    window.history.replaceState(null, "", inThisLanguage(whatIfHref(chosenNow)));
    return (
      <WhatIfResults differences={differences} chosen={chosen} search={chosenNow} words={language.whatIf} />
    );
  };
}
