/**
 * Proposals and what an editor answered to them → the claims to draft.
 * Decides what an answer changes of a proposal; an edited value is read as the form reads it, and a quotation must stand in the text.
 */
import { displayValue } from "@/lib/domain/values/display-value";
import { parseValue } from "@/lib/domain/values/parse-value";
import type { Value } from "@/lib/domain/values/value";
import type { Stance, ValueType } from "@/lib/domain/vocabulary/vocabulary";
import type { Proposal } from "@/lib/intake/shapes/proposal";
import type { IntakeAnswer } from "@/lib/schema/intake";
import type { ReadClaim, ReadSource } from "./with-claims";

export type Answered = { proposal: Proposal; repeats: string; answer: IntakeAnswer };
export type AcceptedContext = {
  /** Id of the kept article. */
  document: string;
  source: ReadSource;
  text: string;
  language: string;
  kinds: ReadonlyMap<string, { label: string; valueType: ValueType }>;
};
/** Where a claim was put: a deal, or a new one in a partnership. Both empty: a new one, in whichever. */
export type DealPlace = { deal: string; partnership: string };
export type Accepted = DealPlace & { claim: ReadClaim };
export type AcceptedClaims = {
  accepted: readonly Accepted[];
  issues: readonly { document: string; proposal: string; message: string }[];
};

/** The name of a proposal among those of several articles. */
export const claimKey = (document: string, proposal: string): string => `${document} ${proposal}`;

export const isSamePlace = (a: DealPlace, b: DealPlace): boolean =>
  a.deal === b.deal && (a.deal !== "" || a.partnership === b.partnership);

/** The claims of all proposals that were accepted, and what is wrong with the others. */
export function acceptedClaims(answered: readonly Answered[], context: AcceptedContext): AcceptedClaims {
  const accepted: Accepted[] = [];
  const issues: AcceptedClaims["issues"][number][] = [];
  for (const each of answered) {
    if (each.answer.state !== "accepted") continue;
    const read = readAccepted(each, context);
    if ("message" in read)
      issues.push({ document: context.document, proposal: each.proposal.id, message: read.message });
    else accepted.push(read);
  }
  return { accepted, issues };
}

function readAccepted(
  { proposal, repeats, answer }: Answered,
  context: AcceptedContext,
): Accepted | { message: string } {
  const { kind, from, to, stance, quote } = statedBy(proposal, answer);
  const known = context.kinds.get(kind);
  if (known === undefined) return { message: "There is no such kind of term." };
  const read = statedValue(proposal, answer, { kind: known.valueType, language: context.language });
  if ("message" in read) return read;
  if (quote === "" || !context.text.includes(quote))
    return { message: "The quotation does not stand in the text as it was kept." };
  const claim: ReadClaim = {
    ...{
      id: claimKey(context.document, proposal.id),
      source: context.source,
      kind,
      label: known.label,
      value: read.value,
      quote,
      from,
      to,
      stance,
    },
    ...{ repeats: answer.repeats ?? repeats, term: answer.term, until: proposal.until ?? "" },
  };
  return { deal: answer.deal, partnership: answer.deal === "" ? answer.partnership : "", claim };
}

/** What a proposal says, in the words of fields, as far as an answer has not changed it. */
export function statedBy(
  proposal: Proposal,
  answer: IntakeAnswer | undefined,
): { kind: string; from: string; to: string; value: string; stance: Stance; quote: string } {
  const read = {
    ...{ kind: proposal.kind, from: proposal.from ?? "", to: proposal.to ?? "", stance: proposal.stance },
    ...{ value: displayValue(proposal.value), quote: proposal.quote },
  };
  const { kind, from, to, value, stance, quote } = { ...read, ...given(answer) };
  return { kind, from, to, value, stance, quote: quote.trim() };
}

/** The fields that an answer has. */
function given(answer: IntakeAnswer | undefined): Partial<ReturnType<typeof statedBy>> {
  const entries = Object.entries(answer ?? {}).filter(([, text]) => text !== undefined);
  return Object.fromEntries(entries);
}

function statedValue(
  proposal: Proposal,
  answer: IntakeAnswer,
  { kind, language }: { kind: ValueType; language: string },
): { value: Value } | { message: string } {
  if (answer.value === undefined || answer.value === displayValue(proposal.value))
    return { value: proposal.value };
  const read = parseValue(answer.value, kind, { language });
  return read.ok ? { value: read.value } : { message: read.error };
}
