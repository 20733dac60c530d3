/**
 * What a check-up found, in the words of the page: plain texts, since the form that shows them runs in the browser too.
 * Decides words only.
 */
import { currentLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { language } from "@/lib/language/language";
import { DEFAULT_LANGUAGE } from "@/lib/language/languages";
import { words } from "@/lib/language/words";
import type { CheckupFinding, CheckupView, CheckupWhy, ShownWords } from "@/lib/views/share/checkup";

export type ToldFinding = Pick<CheckupFinding, "outcome" | "text" | "cited" | "href"> & {
  word: string;
  line: string;
  why: string;
  /** Whether the reason is an editor's, in English. */
  isOwn: boolean;
  since: { words: string; save: string; href: string } | null;
  instead: { sentence: string; href: string } | null;
};

export type ToldCheckup = {
  lead: string;
  findings: readonly ToldFinding[];
  /** What stands around the findings. */
  labels: Readonly<Record<"result" | "rest" | "standing" | "readIt" | "instead" | "copy" | "pinned", string>>;
  isCut: string | null;
};

/** What the form of the check-up shows. */
export type CheckState = { told: ToldCheckup | null; error: string | null };

export function tellCheckup({ findings, counts, isCut }: CheckupView): ToldCheckup {
  const t = words("check");
  const standing = findings.filter(({ outcome }) => outcome === "stands").length;
  return {
    lead: leadOf(counts, findings.length),
    findings: findings.map(tellFinding),
    labels: {
      result: t("result"),
      rest: t("rest"),
      standing: t("standing", { count: standing }),
      readIt: t("readIt"),
      instead: t("instead"),
      copy: t("copy"),
      pinned: t("pinned"),
    },
    isCut: isCut ? t("isCut") : null,
  };
}

function leadOf({ changed, stands, withdrawn, missing }: CheckupView["counts"], total: number): string {
  const t = words("check");
  if (total === 0) return t("none");
  const lost = withdrawn + missing;
  return lost === 0 ? t("sums", { changed, stands }) : t("sumsLost", { changed, stands, lost });
}

function tellFinding({ line, outcome, text, cited, href, why, since, instead }: CheckupFinding): ToldFinding {
  const t = words("check");
  return {
    ...{ outcome, text, cited, href, why: whyWords(why), isOwn: why.is === "reason" },
    word: t(`outcome.${outcome}`),
    line: t("line", { line }),
    since: since && {
      words: t("saved", { day: dayWords(since.savedAt.slice(0, 10)), message: since.message }),
      save: t("save", { number: String(since.changeSet) }),
      href: since.href,
    },
    instead: instead && { sentence: sentenceOf(instead.shown), href: instead.href },
  };
}

function whyWords(why: CheckupWhy): string {
  const t = words("check");
  switch (why.is) {
    case "reason":
      return why.reason;
    case "noneOf":
      return t("why.noneOf", { deals: why.deals });
    case "never":
      return t("why.never", { title: why.title });
    case "shown":
      return why.term === null ? "" : shownWords(why.term);
    case "changed":
      return changedWords(why);
    default:
      return t(`why.${why.is}`);
  }
}

function changedWords({ was, now, on }: Extract<CheckupWhy, { is: "changed" }>): string {
  const t = words("check");
  const then = { was: shownWords(was) };
  const day = on === null ? null : dayWords(on);
  if (now === null) return day === null ? t("why.ended", then) : t("why.endedOn", { ...then, day });
  const both = { ...then, now: shownWords(now) };
  return day === null ? t("why.changed", both) : t("why.changedOn", { ...both, day });
}

/** The record names a term in English; another language names its kind. @example "Total value: $38 billion (confirmed)" */
function shownWords({ label, kind, display, standing }: ShownWords): string {
  return words("check")("shown", {
    label: currentLanguage() === DEFAULT_LANGUAGE ? label : kind,
    display,
    standing: language().vocabulary.standings[standing].toLowerCase(),
  });
}

function sentenceOf(shown: ShownWords): string {
  const sentence = shownWords(shown);
  return `${sentence.charAt(0).toUpperCase()}${sentence.slice(1)}.`;
}
