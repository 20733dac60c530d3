import { words } from "@/lib/language/words";

/** What unfolds the filters of a list where the window has no room for them; says how many are in use. Its <details> is `group/fold`. */
export function FoldSummary({ inUse }: { inUse: number }) {
  const t = words("deals");
  return (
    <summary className="hit inline-flex items-center gap-2 rounded-sm border border-rule-strong bg-paper-raised px-3 text-sm hover:border-ink">
      <span aria-hidden="true" className="text-ink-muted">
        <span className="group-open/fold:hidden">+</span>
        <span className="hidden group-open/fold:inline">−</span>
      </span>
      <span>{inUse > 0 ? t("filtersInUse", { count: inUse }) : t("filters")}</span>
    </summary>
  );
}
