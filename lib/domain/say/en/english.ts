/**
 * English, whole.
 */
import type { Language } from "../language";
import { citation } from "./citation";
import { compare } from "./compare";
import { dates } from "./dates";
import { drawn } from "./drawn";
import { figures } from "./figures";
import { findings } from "./findings";
import { horizon } from "./horizon";
import { ledger } from "./ledger";
import { network } from "./network";
import { records } from "./records";
import { redline } from "./redline";
import { rules } from "./rules";
import { standingWords } from "./standing";
import { timeline } from "./timeline";
import { timelineItems } from "./timeline-items";
import { values } from "./values";
import { vocabulary } from "./vocabulary";
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
