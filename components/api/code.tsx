import type { ReactNode } from "react";

/** The tag `<code>` of messages: what is sent or answered in these very signs. */
export const code = (name: ReactNode) => (
  <code key={String(name)} className="font-mono">
    {name}
  </code>
);
