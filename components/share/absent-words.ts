/** What is said, everywhere alike, of an address that leads to nothing: its status, a title and a sentence. */
import { displayDate } from "@/lib/domain/dates/display-date";
import type { SharedAbsent } from "@/lib/views/share/shared";

export type AbsentWords = {
  status: 404 | 410;
  title: string;
  reason: string;
  links: readonly { path: string; label: string }[];
};

export function absentWords(absent: Exclude<SharedAbsent, { kind: "moved" }>): AbsentWords {
  switch (absent.kind) {
    case "gone": {
      const { what, reason, successor } = absent;
      const links = successor === null ? [] : [{ path: successor, label: "What took its place" }];
      return { status: 410, title: `This ${what} was withdrawn from the record`, reason, links };
    }
    case "missing":
      return {
        status: 404,
        title: `There is no such ${absent.what}`,
        reason:
          absent.near.length === 0
            ? "Nothing has this address, and nothing ever had. It is probably mistyped."
            : "Nothing has this address, and nothing ever had. Near to it:",
        links: absent.near,
      };
    case "not_yet": {
      const { what, known, firstKnownOn } = absent;
      const by = known === null ? "" : ` by ${displayDate(known)}`;
      const first =
        firstKnownOn === null ? "" : ` The first report we hold is of ${displayDate(firstKnownOn)}.`;
      return {
        status: 404,
        title: `This ${what} was not yet known`,
        reason: `Nobody had reported it${by}.${first}`,
        links: [],
      };
    }
  }
}
