import { cx } from "./cx";

type InlineBarProps = {
  value: number;
  max: number;
  /** What the bar says in words, when the number beside it does not: "12 of 75 deals". */
  label?: string | undefined;
  tone?: "ink" | "accent" | undefined;
  className?: string | undefined;
};

/** A thin bar for a count beside its number. Without a label it is for the eye alone, the number says it. */
export function InlineBar({ value, max, label, tone = "ink", className }: InlineBarProps) {
  const share = max > 0 ? Math.min(1, Math.max(0, value / max)) : 0;
  return (
    <svg
      role={label ? "img" : undefined}
      aria-label={label}
      aria-hidden={label ? undefined : true}
      viewBox="0 0 100 6"
      preserveAspectRatio="none"
      className={cx(
        "inline-block h-1.5 w-24 align-middle",
        tone === "accent" ? "text-accent" : "text-ink-muted",
        className,
      )}
    >
      <rect width="100" height="6" className="fill-rule" />
      <rect width={share * 100} height="6" fill="currentColor" />
    </svg>
  );
}
