import type { ReactNode } from "react";
import { cx } from "./cx";

export type TagTone = "neutral" | "accent" | "strong";

const TONES: Record<TagTone, string> = {
  neutral: "border-rule-strong text-ink-muted",
  accent: "border-accent text-accent",
  strong: "border-ink text-ink",
};

/** A short word set apart by a hairline: a kind, a role, a language. Never a standing, which has marks of its own. */
export function Tag({
  children,
  tone = "neutral",
  title,
}: {
  children: ReactNode;
  tone?: TagTone | undefined;
  title?: string | undefined;
}) {
  return (
    <span
      title={title}
      className={cx("inline-block rounded-sm border px-1.5 align-[0.08em] text-xs leading-5", TONES[tone])}
    >
      {children}
    </span>
  );
}
