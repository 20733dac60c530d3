import type { ReactNode } from "react";
import { Link } from "./language/link";

/** A big number and what it counts. Set several in a StatRow. */
export function Stat({
  value,
  label,
  href,
}: {
  value: ReactNode;
  label: ReactNode;
  href?: string | undefined;
}) {
  const body = (
    <>
      <span className="block font-serif text-3xl group-hover:text-accent">{value}</span>
      <span className="block text-ink-muted text-sm">{label}</span>
    </>
  );
  return (
    <li className="min-w-0 border-ink border-t pt-2">
      {href ? (
        <Link href={href} className="group block">
          {body}
        </Link>
      ) : (
        body
      )}
    </li>
  );
}

/** Stats side by side, as many as fit. */
export function StatRow({ children, label }: { children: ReactNode; label: string }) {
  return (
    <ul aria-label={label} className="grid grid-cols-[repeat(auto-fit,minmax(8rem,1fr))] gap-x-6 gap-y-5">
      {children}
    </ul>
  );
}
