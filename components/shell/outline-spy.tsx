"use client";

import { useEffect, useRef } from "react";

/** What begins above this part of the window's height is being read. */
const READ_AT = 0.3;

/** Marks in the outline around it the part that is being read. What moves is an attribute: nothing is drawn again. */
export function OutlineSpy() {
  const mark = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const links = [...(mark.current?.parentElement?.querySelectorAll("a") ?? [])];
    const parts = links.flatMap((link) => {
      const part = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      return part ? [{ link, part }] : [];
    });
    let asked = 0;
    const look = () => {
      asked = 0;
      const line = innerHeight * READ_AT;
      const read = parts.findLast(({ part }) => {
        const { top, height } = part.getBoundingClientRect();
        return (height > 0 || top > 0) && top <= line;
      });
      for (const { link } of parts) {
        if (link === read?.link) link.setAttribute("aria-current", "true");
        else link.removeAttribute("aria-current");
      }
    };
    const later = () => {
      asked ||= requestAnimationFrame(look);
    };
    later();
    addEventListener("scroll", later, { passive: true });
    addEventListener("resize", later);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener("scroll", later);
      removeEventListener("resize", later);
    };
  }, []);
  return <span ref={mark} hidden />;
}
