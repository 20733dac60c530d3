import { inPage } from "@/components/ui/language/in-page";
import { TextLink } from "@/components/ui/text-link";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import { recordHref } from "@/lib/url/record-href";
import type { DeadLink } from "@/lib/views/editor/dead-link";

/** Sources whose address leads nowhere any more, each with a copy where an archive keeps one. */
export function DeadLinks({ links }: { links: readonly DeadLink[] }) {
  const t = editorWords("home");
  if (links.length === 0) return <p className="text-ink-muted">{t("finding.noDead")}</p>;
  return (
    <ul>
      {links.map(({ slug, title, language, url, said: answer, checkedAt, archivedUrl }) => (
        <li key={slug} className="border-rule border-b py-2">
          <TextLink href={recordHref("sources", slug)} lang={language}>
            {title}
          </TextLink>
          <span className="block break-all text-ink-muted text-sm">
            {url}: {inPage(said(answer))}, {checkedAt.slice(0, 10)}.{" "}
            {archivedUrl && (
              <a href={archivedUrl} rel="noreferrer">
                {t("finding.archived")}
              </a>
            )}
          </span>
        </li>
      ))}
    </ul>
  );
}
