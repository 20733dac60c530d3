import { recordHref } from "@/lib/url/record-href";
import type { DeadLink } from "@/lib/views/editor/dead-link";

/** Sources whose address leads nowhere any more, each with a copy where an archive keeps one. */
export function DeadLinks({ links }: { links: readonly DeadLink[] }) {
  if (links.length === 0)
    return <p className="text-ink-muted">None, as far as the last check tells: npm run data -- links.</p>;
  return (
    <ul>
      {links.map(({ slug, title, url, said, checkedAt, archivedUrl }) => (
        <li key={slug} className="border-rule border-b py-2">
          <a href={recordHref("sources", slug)}>{title}</a>
          <span className="block break-all text-ink-muted text-sm">
            {url}: {said}, {checkedAt.slice(0, 10)}.{" "}
            {archivedUrl && (
              <a href={archivedUrl} rel="noreferrer">
                Copy in the Internet Archive
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
