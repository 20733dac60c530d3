/**
 * What recomputing in a browser says in French, and no more of it.
 */
import type { Says } from "../language";
import { dates } from "./dates";
import { ledger } from "./ledger";
import { standingWords } from "./standing";
import { values } from "./values";
import { whatIf } from "./what-if";

export const french: Says<"dates" | "ledger" | "standing" | "values" | "whatIf"> = {
  dates,
  ledger,
  standing: standingWords,
  values,
  whatIf,
};
