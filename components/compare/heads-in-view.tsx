"use client";

import { useEffect } from "react";
import { MATRIX_ID } from "./matrix-id";

/**
 * A matrix too wide for the page is a frame that scrolls sideways, so its column heads stick to the frame's top, also when
 * the page has moved that top under the site's header. This tells the heads how much of the frame is covered there.
 */
export function HeadsInView() {
  useEffect(() => {
    const frame = document.getElementById(MATRIX_ID);
    if (!frame) return;
    let asked = 0;
    function place(matrix: HTMLElement) {
      asked = 0;
      const { top, height } = matrix.getBoundingClientRect();
      // The stylesheet says by this margin where the page's own chrome ends.
      const chrome = Number.parseFloat(getComputedStyle(matrix).scrollMarginTop) || 0;
      const heads = matrix.querySelector("thead")?.offsetHeight ?? 0;
      const covered = Math.max(0, Math.min(chrome - top, height - heads));
      matrix.style.setProperty("--covered", `${Math.round(covered)}px`);
    }
    const ask = () => {
      asked ||= requestAnimationFrame(() => place(frame));
    };
    ask();
    addEventListener("scroll", ask, { passive: true });
    addEventListener("resize", ask);
    return () => {
      cancelAnimationFrame(asked);
      removeEventListener("scroll", ask);
      removeEventListener("resize", ask);
    };
  }, []);
  return null;
}
