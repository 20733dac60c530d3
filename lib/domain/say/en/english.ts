/**
 * English, whole.
 */
import type { Language } from "../language";
import { citation } from "./citation";
import { compare } from "./compare";
import { dates } from "./dates";
import { figures } from "./figures";
import { findings } from "./findings";
import { horizon } from "./horizon";
import { ledger } from "./ledger";
import { records } from "./records";
import { redline } from "./redline";
import { rules } from "./rules";
import { standingWords } from "./standing";
import { values } from "./values";
import { vocabulary } from "./vocabulary";

export const english: Language = {
  lang: "en",
  dates,
  values,
  standing: standingWords,
  redline,
  horizon,
  compare,
  figures,
  findings,
  ledger,
  records,
  citation,
  vocabulary,
  rules,
};
