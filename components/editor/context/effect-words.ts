import type { Effect } from "@/lib/domain/terms/effect";
import { displayValue } from "@/lib/domain/values/display-value";
import type { EditorWords } from "@/lib/language/words-in";
import { speech } from "./speech";

/** What a change moves, in words. @example effectWords({ dollars: "38000000000", terms: 3, … }, t) // "moves about $38 billion; changes 3 terms" */
export function effectWords({ dollars, terms, takesBack }: Effect, t: EditorWords<"home">): string {
  if (takesBack) return t("effect.undo");
  if (dollars === null) return t("effect.terms", { count: terms });
  const value = { type: "money", qualifier: "about", amount: dollars, currency: "USD" } as const;
  return t("effect.money", { sum: displayValue(value, speech()), count: terms });
}
