import { language } from "@/lib/language/language";
import { StandingLook, type StandingLookProps } from "./looks";

/** What the claims together amount to, in the language of the page. */
export function StandingBadge(props: Omit<StandingLookProps, "word">) {
  return <StandingLook {...props} word={language().vocabulary.standings[props.standing]} />;
}
