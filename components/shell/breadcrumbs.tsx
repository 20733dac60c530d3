import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";

export type Crumb = { label: ReactNode; href: string };

/** Where we are: the way from the top to this page's parent. The page's own title follows as its heading. */
export function Breadcrumbs({ crumbs }: { crumbs: readonly Crumb[] }) {
  return (
    <nav aria-label={words("shell")("breadcrumbs")} className="no-print">
      <ol className="flex flex-wrap items-center gap-x-2 text-ink-muted text-sm">
        {crumbs.map((crumb, position) => (
          <li key={crumb.href} className="flex items-center gap-x-2">
            {position > 0 && (
              <span aria-hidden="true" className="text-rule-strong">
                /
              </span>
            )}
            <TextLink href={crumb.href} look="name" className="hit inline-flex items-center text-ink-muted">
              {crumb.label}
            </TextLink>
          </li>
        ))}
      </ol>
    </nav>
  );
}
