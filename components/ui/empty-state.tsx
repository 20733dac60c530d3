import type { ReactNode } from "react";

/** What stands where nothing was found: what that means, and what to do next. */
export function EmptyState({
  title,
  children,
  actions,
}: {
  title: string;
  children?: ReactNode;
  actions?: ReactNode;
}) {
  return (
    <div className="border-rule border-y py-12">
      <p className="font-serif text-2xl">{title}</p>
      {children && <div className="mt-2 max-w-measure text-ink-muted">{children}</div>}
      {actions && <div className="no-print mt-5 flex flex-wrap gap-2">{actions}</div>}
    </div>
  );
}
