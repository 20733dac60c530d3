import type { ReactNode } from "react";

/** A tag of messages, `<hidden>`: for those who do not see where a link stands. */
export const unseen = (text: ReactNode) => (
  <span key="unseen" className="sr-only">
    {text}
  </span>
);
