"use client";

import { useEffect } from "react";

const SYSTEM_DARK = "(prefers-color-scheme: dark)";

function switchTheme() {
  const root = document.documentElement;
  const systemTheme = matchMedia(SYSTEM_DARK).matches ? "dark" : "light";
  const next = (root.dataset.theme ?? systemTheme) === "dark" ? "light" : "dark";
  root.dataset.theme = next;
  try {
    // Choosing what the system says anyway means following the system again.
    if (next === systemTheme) localStorage.removeItem("theme");
    else localStorage.setItem("theme", next);
  } catch {
    // Storage may be barred; the choice then lasts for this page.
  }
}

function onClick({ target }: MouseEvent): void {
  if (target instanceof Element && target.closest("[data-theme-toggle]")) switchTheme();
}

/** Hears the button that switches the theme, which the server draws: every page carries this, and not the drawing. */
export function ThemeListener() {
  useEffect(() => {
    addEventListener("click", onClick);
    return () => removeEventListener("click", onClick);
  }, []);
  return null;
}
