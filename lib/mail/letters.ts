/** The mails that a follower gets, as plain text in their language: whether it is meant, what has changed. Decides words alone. */
import { entryTitle, feedWords, lineWords } from "@/lib/http/follow/feed-words";
import { inThisLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import { confirmHref, oneClickHref, stopHref } from "@/lib/url/share/mail-href";
import type { FeedEntry, FeedView } from "@/lib/views/share/feed";

type Place = { origin: string; secret: string };
/** A mail without its address. `stop`: where one click stops these mails (RFC 8058), and where a person does. */
export type Letter = { subject: string; text: string; stop: { oneClick: string; page: string } };

/** Asks whether it is meant. `what`: what is followed, in words. */
export function confirmationLetter(what: string, place: Place): Letter {
  const t = words("letters");
  const address = wholeOf(confirmHref(place.secret), place);
  const parts = [t("confirmText", { what }), address, t("confirmNot")];
  return letter(t("confirmSubject", { what }), parts, place);
}

/** What has changed, the newest first. */
export function changesLetter(feed: FeedView, place: Place): Letter {
  const t = words("letters");
  const { title } = feedWords(feed);
  const entries = feed.entries.map((entry) => entryText(entry, place));
  const subject = t("changesSubject", { title, count: feed.entries.length });
  return letter(subject, [...entries, t("more", { address: wholeOf(feed.page, place) })], place);
}

/** The last one: why what was followed is no longer there. */
export function withdrawnLetter(gone: { title: string; reason: string; page: string }, place: Place): Letter {
  const { title, reason, page } = gone;
  const text = words("letters")("withdrawnText", { title, reason });
  return letter(words("feeds")("withdrawn", { title }), [text, wholeOf(page, place)], place);
}

function entryText({ subject, savedAt, message, lines, href }: FeedEntry, place: Place): string {
  const head = `${entryTitle(subject)} (${dayWords(savedAt.slice(0, 10))})`;
  // The headline of a save says its message already.
  const said = [...(subject.is === "save" ? [] : [message]), ...lines.map(lineWords)];
  return [head, ...said.map((line) => `- ${line}`), wholeOf(href, place)].join("\n");
}

function letter(subject: string, parts: readonly string[], place: Place): Letter {
  const page = wholeOf(stopHref(place.secret), place);
  return {
    // One line, whatever a record is called.
    subject: subject.replace(/\s+/g, " "),
    text: `${[...parts, words("letters")("stop", { address: page })].join("\n\n")}\n`,
    stop: { oneClick: wholeOf(oneClickHref(place.secret), place), page },
  };
}

const wholeOf = (href: string, { origin }: Place) => `${origin}${inThisLanguage(href)}`;
