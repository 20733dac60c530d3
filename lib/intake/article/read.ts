/** A sentence with all that was found in it. Shapes only. */
import type { Found } from "../cues/cue-index";
import type { kindOfValue } from "../cues/find-kind";
import type { Named } from "../names/find-names";
import type { PartyContext } from "../parties/placed";
import type { Attribution } from "../stance/attribution";
import type { Said } from "../stance/stance-cues";
import type { Sentence } from "../text/sentences";
import type { ValueContext } from "../values/find-values";

export type Read = PartyContext & {
  sentence: Sentence;
  named: readonly Named[];
  values: ValueContext;
  kindCues: Parameters<typeof kindOfValue>[1] & readonly Found<unknown>[];
  said: readonly Said[];
  attribution: Attribution | null;
};
