"use server";

import { ruleTerm } from "@/lib/db/drafts/rule-term";
import { ruleRequestSchema } from "@/lib/drafts/outcomes";
import { acting } from "./answer";

export const ruleTermAction = acting("publish", ruleRequestSchema, ruleTerm);
