"use server";

import { authorize } from "@/lib/auth/require-actor";
import { ruleTerm } from "@/lib/db/drafts/rule-term";
import { type RuleOutcome, ruleRequestSchema } from "@/lib/drafts/outcomes";
import { answered, parsed } from "./answer";

export async function ruleTermAction(input: unknown): Promise<RuleOutcome> {
  return answered(async () => {
    const actor = await authorize("publish");
    return ruleTerm(actor, parsed(ruleRequestSchema, input));
  });
}
