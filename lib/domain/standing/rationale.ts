/**
 * Why a standing is what it is, in one plain sentence.
 * Decides what is told and leaves the words to the language; the verdict is given.
 */

import { dates } from "@/lib/domain/say/en/words/dates";
import { values } from "@/lib/domain/say/en/words/values";
import { dateFacts } from "../dates/date-facts";
import type { Day } from "../dates/day";
import { standingWords } from "../say/en/standing";
import type { RuledFacts, WhyFacts } from "../say/facts/standing";
import type { Assessment, Position } from "./assessment";
import type { Claim } from "./claim";
import type { SaysStandings } from "./display";
import { notComparedFacts } from "./not-compared";
import { voicesOf } from "./support";
import { shareVoice, voiceOf } from "./voices";

type Why = WhyFacts["why"];

/** English, where no language is named. */
const ENGLISH: SaysStandings = { dates, values, standing: standingWords };

/** One sentence for one verdict; `known` is the day that it was asked for. @example "Two independent newsrooms agree: Reuters and CNBC." */
export function because(reading: Assessment, known: Day | null, language: SaysStandings = ENGLISH): string {
  const [first] = reading.sides;
  const why = first ? whyOf(reading, first) : nothingCounts(reading, known);
  return language.standing.because({
    why,
    preference: isAgreed(reading) ? preference(reading.best) : null,
    ...notComparedFacts(reading, language),
  });
}

function isAgreed({ standing }: Assessment): boolean {
  return standing === "confirmed" || standing === "corroborated" || standing === "reported";
}

function whyOf(reading: Assessment, first: Position): Why {
  switch (reading.standing) {
    case "confirmed":
    case "corroborated":
      return confirmation(first);
    case "disputed":
      return dispute(reading.sides);
    case "ruled":
      return { is: "ruled", ...ruledFacts(reading.best) };
    case "denied":
      return { is: "only_denials", voices: first.publishers };
    case "undisclosed":
      return { is: "silence", voices: first.publishers, redacted: first.value.type === "redacted" };
    default:
      return report(first);
  }
}

function nothingCounts({ questioning, setAside, notYetKnown }: Assessment, known: Day | null): Why {
  if (questioning.length > 0) return { is: "only_questions", voices: voicesOf(questioning) };
  if (setAside.length > 0) return { is: "all_set_aside", reason: ruledFacts(setAside[0] ?? null).reason };
  if (notYetKnown.length > 0 && known !== null) return { is: "not_yet_known", day: dateFacts(known) };
  return { is: "nobody" };
}

function confirmation(side: Position): Why {
  const primary = voicesOf(side.claims.filter((claim) => claim.source.tier === "primary"));
  const [only] = primary;
  if (only !== undefined && primary.length === 1) return { is: "one_primary", voice: only };
  if (primary.length > 1) return { is: "primaries", voices: primary };
  return { is: "newsrooms", voices: voicesOf(pressOf(side)) };
}

/** One voice by its tier; of several, why so many do not make it corroborated. */
function report(side: Position): Why {
  if (side.publishers.length === 1)
    return { is: "one_voice", voices: side.publishers, tier: side.best.source.tier };
  const press = pressOf(side);
  const others = voicesOf(side.claims.filter((claim) => !press.some((other) => shareVoice(other, claim))));
  if (press.length === 0) return { is: "secondary_only", voices: others };
  return { is: "one_newsroom", voices: voicesOf(press), others };
}

function pressOf({ claims }: Position): Claim[] {
  return claims.filter((claim) => claim.source.tier === "press");
}

/** An editor's preference that decided only which of the agreeing values is shown. */
function preference(best: Claim | null): RuledFacts | null {
  return best?.rank === "preferred" ? ruledFacts(best) : null;
}

function dispute(sides: readonly Position[]): Why {
  const contested = sides.filter((side) => side.contested);
  const deniers = voicesOf(
    contested.filter((side) => side.stance === "denies").flatMap((side) => side.claims),
  );
  const asserting = contested.filter((side) => side.stance === "asserts");
  const preferred = contested.filter((side) => side.claims.some((claim) => claim.rank === "preferred"));
  const ruling = preferred.length > 1 ? "contradicting" : "none";
  if (deniers.length === 0) return { is: "accounts", count: asserting.length, ruling };
  const asserters = voicesOf(asserting.flatMap((side) => side.claims));
  return { is: "denied", asserters, deniers, ruling };
}

/** A reason without its full stop, since it ends a sentence. */
function ruledFacts(claim: Claim | null): RuledFacts {
  const reason = claim?.reason ?? null;
  return {
    voice: claim && voiceOf(claim),
    reason: reason === null ? null : reason.trim().replace(/\.$/, ""),
  };
}
