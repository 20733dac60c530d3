/**
 * The semantic redline: how one obligation changed over the life of a partnership.
 * Decides the threads of obligation, their steps and the sentences of both. Compares obligations and not words, from the readings of all
 * deals at once; knows no clock, so that a future end is told as the record states it.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { redline } from "@/lib/domain/say/en/words/redline";
import { values } from "@/lib/domain/say/en/words/values";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import { dateFacts } from "../dates/date-facts";
import { edtfDate } from "../dates/edtf";
import type { ToldStep } from "../say/facts/redline";
import { compareText } from "../text/compare-text";
import { threadLabels } from "./redline-labels";
import { type SaysRedlines, stepsOf } from "./redline-steps";
import { threadsOf } from "./redline-threads";
import type { DealTerm, Redline, RedlineStep } from "./redline-types";

/** English, where no language is named. */
const ENGLISH: SaysRedlines = { dates, values, redline, vocabulary };

/** Every obligation that changed, the earliest first. The order of the given terms never matters; they have to be told in the same language. */
export function redlinesOf(terms: readonly DealTerm[], language: SaysRedlines = ENGLISH): Redline[] {
  const threads = threadsOf(terms);
  const labels = threadLabels(threads, language);
  const redlines = threads.flatMap((thread, i): Redline[] => {
    const [label = "", steps] = [labels[i], stepsOf(thread, language)];
    if (steps.length < 2) return [];
    return [{ id: thread.id, label, steps, sentence: language.redline.thread(label, steps.map(toldOf)) }];
  });
  return redlines.sort((a, b) => compareText(beginningOf(a), beginningOf(b)) || compareText(a.id, b.id));
}

function beginningOf({ steps }: Redline): string {
  return steps[0] ? edtfDate(steps[0].from).first : "";
}

/** What is said of a step that is not simply so. A disputed one shows its sides. */
function toldOf({ display, from, standing, change }: RedlineStep): ToldStep {
  const doubt = standing === "reported" || standing === "ruled" ? standing : null;
  return { change, display, from: dateFacts(from), doubt };
}
