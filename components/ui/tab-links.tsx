import { numberWords } from "@/lib/language/number-words";
import { cx } from "./cx";
import { Link } from "./language/link";

export type TabLink = { href: string; label: string; current: boolean; count?: number | undefined };

/** Views of one subject, each with its own address. Links, not ARIA tabs: they change the page. */
export function TabLinks({ tabs, label }: { tabs: readonly TabLink[]; label: string }) {
  return (
    <nav aria-label={label} className="no-print overflow-x-auto border-rule border-b">
      <ul className="flex gap-6">
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link
              href={tab.href}
              aria-current={tab.current ? "page" : undefined}
              className={cx(
                "hit inline-flex items-center gap-1.5 py-1.5 whitespace-nowrap",
                tab.current
                  ? "font-medium text-ink shadow-[inset_0_-2px_0_var(--accent)] forced-colors:underline"
                  : "text-ink-muted hover:text-ink",
              )}
            >
              {tab.label}
              {tab.count !== undefined && (
                <span className="font-normal text-ink-muted text-sm">{numberWords(tab.count)}</span>
              )}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
