/**
 * English, whole.
 */

import { drawn } from "@/lib/domain/say/en/figures/drawn";
import { figures } from "@/lib/domain/say/en/figures/figures";
import { network } from "@/lib/domain/say/en/figures/network";
import { timeline } from "@/lib/domain/say/en/figures/timeline";
import { timelineItems } from "@/lib/domain/say/en/figures/timeline-items";
import { rules } from "@/lib/domain/say/en/rules/rules";
import { dates } from "@/lib/domain/say/en/words/dates";
import { redline } from "@/lib/domain/say/en/words/redline";
import { values } from "@/lib/domain/say/en/words/values";
import { vocabulary } from "@/lib/domain/say/en/words/vocabulary";
import type { Language } from "../language";
import { citation } from "./citation";
import { compare } from "./compare";
import { findings } from "./findings";
import { horizon } from "./horizon";
import { ledger } from "./ledger";
import { records } from "./records";
import { standingWords } from "./standing";
import { whatIf } from "./what-if";

export const english: Language = {
  lang: "en",
  dates,
  values,
  standing: standingWords,
  redline,
  horizon,
  compare,
  drawn,
  figures,
  findings,
  ledger,
  network,
  records,
  timeline,
  timelineItems,
  citation,
  vocabulary,
  rules,
  whatIf,
};
