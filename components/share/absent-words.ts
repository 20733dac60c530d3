/** What is said, everywhere alike, of an address that leads to nothing: its status, a title and a sentence. */
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { SharedAbsent } from "@/lib/views/share/shared";

export type AbsentWords = {
  /** 200: the record is there, and the page about the reader's day says that nothing of it was reported by then. */
  status: 200 | 404 | 410;
  title: string;
  reason: string;
  /** Whether the reason is an editor's, in English. */
  isOwn: boolean;
  links: readonly { path: string; label: string }[];
};

export function absentWords(absent: Exclude<SharedAbsent, { kind: "moved" }>): AbsentWords {
  const t = words("share");
  switch (absent.kind) {
    case "gone": {
      const { reason, successor } = absent;
      const links = successor === null ? [] : [{ path: successor, label: t("absent.successor") }];
      return {
        status: 410,
        title: t(`absent.withdrawn.${nounOf(absent.what, WITHDRAWN)}`),
        reason,
        isOwn: true,
        links,
      };
    }
    case "missing":
      return {
        ...{ status: 404, title: t(`absent.missing.${nounOf(absent.what, MISSING)}`), isOwn: false },
        reason: absent.near.length === 0 ? t("absent.missingLead") : t("absent.missingNear"),
        links: absent.near,
      };
    case "not_yet": {
      const { known, firstKnownOn } = absent;
      const by = known === null ? t("absent.notYetLead") : t("absent.notYetBy", { known: dayWords(known) });
      const first = firstKnownOn === null ? [] : [t("absent.first", { first: dayWords(firstKnownOn) })];
      return {
        ...{
          status: 200,
          title: t(`absent.notYet.${nounOf(absent.what, NOT_YET)}`),
          isOwn: false,
          links: [{ path: absent.path, label: t("absent.today") }],
        },
        reason: [by, ...first].join(" "),
      };
    }
  }
}

const RECORDS = ["deal", "partnership", "organization", "source"] as const;
const WITHDRAWN = [...RECORDS, "event", "kind"] as const;
const MISSING = [...RECORDS, "revision", "record"] as const;
const NOT_YET = RECORDS;

/** A noun as messages are called by it. @example nounOf("revision 5", ["revision"]) // "revision" */
function nounOf<T extends string>(what: string, known: readonly T[]): T | "page" {
  return known.find((noun) => noun === what.split(" ", 1)[0]) ?? "page";
}
