/** Marks in English, for what the browser draws of the editor. Pages have theirs from standing-badge.tsx. */
import { STANDINGS } from "@/lib/domain/vocabulary/vocabulary";
import { StandingLook, type StandingLookProps } from "./looks";

export function EnglishStandingBadge(props: Omit<StandingLookProps, "word">) {
  return <StandingLook {...props} word={STANDINGS[props.standing]} />;
}
