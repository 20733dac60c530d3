/**
 * What recomputing in a browser says in English, and no more of it.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import type { Says } from "../language";
import { ledger } from "./ledger";
import { standingWords } from "./standing";
import { whatIf } from "./what-if";

export const english: Says<"dates" | "ledger" | "standing" | "values" | "whatIf"> = {
  dates,
  ledger,
  standing: standingWords,
  values,
  whatIf,
};
