/**
 * The proposals of all articles that are read side by side, in one order, with their answers.
 * Decides which of them are sure enough to be accepted at one key, and that what another article says of the same thing goes where this
 * one was put.
 */
import { sameJson } from "@/lib/domain/text/json";
import { claimKey } from "@/lib/drafts/accepted-claims";
import type { IntakeProposal, IntakeView } from "@/lib/drafts/intake-view";
import type { IntakeAnswer, IntakeAnswers } from "@/lib/schema/intake";
import { bestPlace, type Where } from "./places";

/** One proposal of one of the articles. `key`: its name among all of them. */
export type Side = { key: string; view: IntakeView; each: IntakeProposal };
/** By the id of the article, then by that of the proposal. */
export type AllAnswers = Readonly<Record<string, IntakeAnswers>>;

export function sidesOf(views: readonly IntakeView[]): Side[] {
  return views.flatMap((view) =>
    view.proposals.map((each) => ({ key: claimKey(view.id, each.proposal.id), view, each })),
  );
}

export function answerTo({ view, each }: Side, answers: AllAnswers): IntakeAnswer | undefined {
  return answers[view.id]?.[each.proposal.id];
}

/** With one answer given, or changed. */
export function withAnswer(
  answers: AllAnswers,
  sides: readonly Side[],
  { side, change }: { side: Side; change: Partial<IntakeAnswer> },
): AllAnswers {
  const { view, each } = side;
  const before = answerTo(side, answers) ?? { state: "accepted", ...placeOf(side, sides, answers) };
  const own = { ...answers[view.id], [each.proposal.id]: { ...before, ...change } };
  return { ...answers, [view.id]: own };
}

/** Where a proposal stands: where it was put, else where its like in another article was put, else where it fits best. */
export function placeOf(side: Side, sides: readonly Side[], answers: AllAnswers): Where {
  const answer = answerTo(side, answers);
  if (answer !== undefined) return whereIn(answer);
  for (const other of sides) {
    const given = answerTo(other, answers);
    if (given?.state === "accepted" && isAlike(other.each, side.each)) return whereIn(given);
  }
  return bestPlace(side.each, side.view);
}

const whereIn = ({ deal, term, partnership }: IntakeAnswer): Where => ({ deal, term, partnership });

/** The same thing between the same two; one may deny it. */
function isAlike({ proposal: a }: IntakeProposal, { proposal: b }: IntakeProposal): boolean {
  return a.kind === b.kind && a.from === b.from && a.to === b.to && sameJson(a.value, b.value);
}

/** From here on the reader has seldom been wrong. */
const SURE = 0.85;

/** Those at which nobody has looked, that are new, and that the reader is sure of. */
export function sureOnes(sides: readonly Side[], answers: AllAnswers): Side[] {
  return sides.filter(
    (side) =>
      answerTo(side, answers) === undefined && side.each.known === null && side.each.proposal.score >= SURE,
  );
}

/** The sure ones accepted, each where it belongs. */
export function withSure(answers: AllAnswers, sides: readonly Side[]): AllAnswers {
  return sureOnes(sides, answers).reduce(
    (given, side) => withAnswer(given, sides, { side, change: { state: "accepted" } }),
    answers,
  );
}

/** What is accepted, deal by deal; those with most claims first. */
export function acceptedPlaces(sides: readonly Side[], answers: AllAnswers): (Where & { count: number })[] {
  const places = new Map<string, Where & { count: number }>();
  for (const side of sides) {
    const answer = answerTo(side, answers);
    if (answer?.state !== "accepted") continue;
    const { deal, partnership } = answer;
    const key = deal === "" ? `/${partnership}` : deal;
    const found = places.get(key) ?? { deal, partnership, term: "", count: 0 };
    places.set(key, { ...found, count: found.count + 1 });
  }
  return [...places.values()].sort((a, b) => b.count - a.count);
}
