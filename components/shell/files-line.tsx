import { Anchor } from "@/components/ui/language/link";
import { words } from "@/lib/language/words";
import {
  FEED_FORMATS,
  type FeedFormat,
  isCalendarNoun,
  type RecordNoun,
  recordCalendarHref,
  recordFeedHref,
} from "@/lib/url/share/follow-href";
import { followHref } from "@/lib/url/share/mail-href";
import { TABLE_FORMATS, TABLE_LABELS, tableHref } from "@/lib/url/share/table-href";

type FileLink = { href: string; label: string };
export type FileGroup = { label: string; links: readonly FileLink[] };

/** Files beside a page: by which it is followed, and in which forms it can be taken away. Plain links, no client navigation. */
export function FilesLine({ groups }: { groups: readonly FileGroup[] }) {
  return (
    <nav
      aria-label={words("shell")("files.label")}
      className="no-print mt-12 flex flex-wrap gap-x-8 gap-y-1 border-rule border-t pt-3 text-ink-muted text-sm"
    >
      {groups.map(({ label, links }) => (
        <p key={label} className="flex flex-wrap items-center gap-x-3">
          <span>{words("shell")("list.filterName", { name: label })}</span>
          {links.map((link) => (
            <Anchor
              key={link.href}
              href={link.href}
              className="hit inline-flex items-center underline decoration-rule underline-offset-2 hover:text-accent"
            >
              {link.label}
            </Anchor>
          ))}
        </p>
      ))}
    </nav>
  );
}

/** The same view as a table, in every form. */
export function tableGroup(view: string): FileGroup {
  const links = TABLE_FORMATS.map((format) => ({
    href: tableHref(view, format),
    label: TABLE_LABELS[format],
  }));
  return { label: words("shell")("files.table"), links };
}

const FEED_LABELS: Readonly<Record<FeedFormat, string>> = { atom: "Atom", json: "JSON Feed" };

/** By what something is followed that has feeds alone. */
export function feedGroup(hrefOf: (format: FeedFormat) => string): FileGroup {
  const links = FEED_FORMATS.map((format) => ({ href: hrefOf(format), label: FEED_LABELS[format] }));
  return { label: words("shell")("files.follow"), links };
}

/** By what a record is followed; by e-mail where any can be sent. */
export function followGroup(noun: RecordNoun, slug: string, canMail: boolean): FileGroup {
  const { label, links } = feedGroup((format) => recordFeedHref(noun, slug, format));
  const calendar = isCalendarNoun(noun)
    ? [{ href: recordCalendarHref(noun, slug), label: words("shell")("files.calendar") }]
    : [];
  const byMail = canMail ? [{ href: followHref({ noun, slug }), label: words("shell")("files.byMail") }] : [];
  return { label, links: [...links, ...calendar, ...byMail] };
}
