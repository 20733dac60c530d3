import { words } from "@/lib/language/words";
import { Link } from "./language/link";

/** A filter in force, and the link that takes it away. */
export function FilterChip({ name, value, removeHref }: { name: string; value: string; removeHref: string }) {
  const t = words("shell");
  return (
    <Link
      href={removeHref}
      scroll={false}
      className="hit group inline-flex items-center gap-1.5 rounded-sm border border-rule-strong bg-paper-raised px-2 py-0.5 text-sm hover:border-ink"
    >
      <span className="sr-only">{t("list.removeFilter")} </span>
      <span className="text-ink-muted">{t("list.filterName", { name })}</span>
      <span>{value}</span>
      <span aria-hidden="true" className="text-ink-muted group-hover:text-accent print:hidden">
        ✕
      </span>
    </Link>
  );
}
