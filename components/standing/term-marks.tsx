import type { Binding, Standing } from "@/lib/domain/vocabulary/vocabulary";
import { BindingMark } from "./binding-mark";
import { StandingBadge } from "./standing-badge";

type TermMarksProps = { standing: Standing; binding: Binding; size?: "sm" | "md" | undefined };

/** What the claims on a term amount to, and how firm its deal is: two things, so that "confirmed" is never read as "signed". */
export function TermMarks({ standing, binding, size = "sm" }: TermMarksProps) {
  return (
    <span className="inline-flex flex-wrap items-baseline gap-x-3 text-sm">
      <StandingBadge standing={standing} size={size} />
      <BindingMark binding={binding} />
    </span>
  );
}
