import {
  type FeedFormat,
  isCalendarNoun,
  type RecordNoun,
  recordCalendarHref,
  recordFeedHref,
} from "@/lib/url/follow-href";

type FileLink = { href: string; label: string };
export type FileGroup = { label: string; links: readonly FileLink[] };

/** Files beside a page: by which it is followed, and in which forms it can be taken away. Plain links, no client navigation. */
export function FilesLine({ groups }: { groups: readonly FileGroup[] }) {
  return (
    <nav
      aria-label="Files of this page"
      className="no-print mt-12 flex flex-wrap gap-x-8 gap-y-1 border-rule border-t pt-3 text-ink-muted text-sm"
    >
      {groups.map(({ label, links }) => (
        <p key={label} className="flex flex-wrap items-center gap-x-3">
          <span>{label}:</span>
          {links.map((link) => (
            <a
              key={link.href}
              href={link.href}
              className="hit inline-flex items-center underline decoration-rule underline-offset-2 hover:text-accent"
            >
              {link.label}
            </a>
          ))}
        </p>
      ))}
    </nav>
  );
}

export const FEED_LABELS: Readonly<Record<FeedFormat, string>> = { atom: "Atom", json: "JSON Feed" };

/** By what a record is followed. */
export function followGroup(noun: RecordNoun, slug: string): FileGroup {
  const feeds = (["atom", "json"] as const).map((format) => ({
    href: recordFeedHref(noun, slug, format),
    label: FEED_LABELS[format],
  }));
  const calendar = isCalendarNoun(noun)
    ? [{ href: recordCalendarHref(noun, slug), label: "Calendar of expiries" }]
    : [];
  return { label: "Follow", links: [...feeds, ...calendar] };
}
