/**
 * What recomputing in a browser says in French, and no more of it.
 */

import { dates } from "@/lib/domain/say/fr/words/dates";
import { values } from "@/lib/domain/say/fr/words/values";
import type { Says } from "../language";
import { ledger } from "./ledger";
import { standingWords } from "./standing";
import { whatIf } from "./what-if";

export const french: Says<"dates" | "ledger" | "standing" | "values" | "whatIf"> = {
  dates,
  ledger,
  standing: standingWords,
  values,
  whatIf,
};
