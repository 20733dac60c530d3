import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { BindingMark } from "./binding-mark";
import { StandingBadge } from "./standing-badge";

type TermMarksProps = { standing: Standing; binding: Binding };

/** What the claims on a term amount to, and how firm its deal is: two things, so that "confirmed" is never read as "signed". */
export function TermMarks({ standing, binding }: TermMarksProps) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3 text-sm">
      <StandingBadge standing={standing} size="sm" />
      <BindingMark binding={binding} />
    </span>
  );
}
