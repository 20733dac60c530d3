import { StandingLook, type StandingLookProps } from "@/components/standing/looks";
import { speech } from "./speech";

/** A standing as the editor draws it in the browser. Pages of readers have theirs from components/standing. */
export function SaidBadge(props: Omit<StandingLookProps, "word">) {
  return <StandingLook {...props} word={speech().vocabulary.standings[props.standing]} />;
}
