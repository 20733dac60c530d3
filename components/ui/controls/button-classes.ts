import { cx } from "../cx";

export type ButtonVariant = "primary" | "quiet" | "plain" | "danger";
export type ButtonSize = "sm" | "md";

const VARIANTS: Record<ButtonVariant, string> = {
  primary: "border-ink bg-ink text-paper hover:border-accent hover:bg-accent hover:text-accent-ink",
  quiet: "border-rule-strong bg-paper-raised text-ink hover:border-ink",
  plain: "border-transparent text-ink hover:border-rule-strong",
  danger: "border-danger bg-paper-raised text-danger hover:bg-danger hover:text-paper-raised",
};

const SIZES: Record<ButtonSize, string> = { sm: "px-2.5 py-0.5 text-sm", md: "px-4 py-1.5 text-base" };

/** The one look of everything that is pressed, shared by buttons and links. */
export function buttonClasses(variant: ButtonVariant, size: ButtonSize, extra?: string): string {
  return cx(
    "hit inline-flex items-center justify-center gap-1.5 rounded-sm border font-medium whitespace-nowrap no-underline",
    "disabled:cursor-not-allowed disabled:opacity-55",
    VARIANTS[variant],
    SIZES[size],
    extra,
  );
}
