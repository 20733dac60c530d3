import type { ReactNode } from "react";
import { cx } from "./cx";

export type NoteTone = "info" | "warning" | "error";

const TONES: Record<NoteTone, { box: string; title: string }> = {
  info: { box: "border-rule-strong bg-paper-sunken", title: "text-ink" },
  warning: { box: "border-disputed-edge bg-paper-sunken", title: "text-disputed" },
  error: { box: "border-danger bg-danger-wash", title: "text-danger" },
};

type NoteProps = {
  tone?: NoteTone | undefined;
  title: string;
  children: ReactNode;
  role?: "status" | "alert" | undefined;
};

/** A remark on the page itself: what was left out, what went wrong, what to know. */
export function Note({ tone = "info", title, children, role }: NoteProps) {
  const look = TONES[tone];
  return (
    <div role={role} className={cx("border-l-2 px-4 py-2.5", look.box)}>
      <p className={cx("font-medium", look.title)}>{title}</p>
      <div className="max-w-measure">{children}</div>
    </div>
  );
}
