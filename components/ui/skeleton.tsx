import { cx } from "./cx";

/** A grey stand-in for words that are on their way. Give it the width and height of what will come. */
export function Skeleton({ className }: { className?: string | undefined }) {
  return <span aria-hidden="true" className={cx("skeleton h-4", className)} />;
}
