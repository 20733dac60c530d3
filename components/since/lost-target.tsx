"use client";

import { type ReactNode, useEffect, useRef, useState } from "react";

/** Whether the address names a part of the page that the page does not have. */
function isLost(): boolean {
  const name = location.hash.slice(1);
  if (name === "" || name === "top") return false;
  try {
    return document.getElementById(decodeURIComponent(name)) === null;
  } catch {
    return true; // a fragment with a broken escape names nothing
  }
}

/** Says what it is given when the address leads to a part that is not there (any more), and brings it into view: also to whoever listens. */
export function LostTarget({ children }: { children: ReactNode }) {
  const [lost, setLost] = useState(false);
  const box = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const look = () => {
      const now = isLost();
      setLost(now);
      if (now) box.current?.scrollIntoView({ block: "center" });
    };
    look();
    addEventListener("hashchange", look);
    return () => removeEventListener("hashchange", look);
  }, []);
  return (
    <div ref={box} role="status" data-says-lost="" className="no-print">
      {lost && <p className="mt-4 max-w-measure border-accent border-l-2 pl-4">{children}</p>}
    </div>
  );
}
