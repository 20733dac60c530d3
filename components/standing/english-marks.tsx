/** Marks in English, for what the browser draws: the editor, recomputing, and the timeline's chart. Pages have theirs from standing-badge.tsx and binding-mark.tsx. */
import { BINDINGS, type Binding, STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { BindingLook, StandingLook, type StandingLookProps } from "./looks";

export function EnglishStandingBadge(props: Omit<StandingLookProps, "word">) {
  return <StandingLook {...props} word={STANDINGS[props.standing]} />;
}

export function EnglishBindingMark({ binding }: { binding: Binding }) {
  return <BindingLook binding={binding} word={BINDINGS[binding]} />;
}
