/** The body of a timeline as the server draws it, which knows every language. */
import { say } from "@/lib/domain/say/say";
import { sayingLang } from "@/lib/language/current";
import { TimelineBody, type TimelineFigureProps } from "./timeline-body";

export function DrawnBody(props: TimelineFigureProps) {
  return <TimelineBody {...props} words={say(sayingLang()).timeline} />;
}
