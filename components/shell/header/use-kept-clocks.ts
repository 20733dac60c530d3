"use client";

import { useSearchParams } from "next/navigation";

/** The parameters of the two clocks, in the order of every address. */
const CLOCKS = ["on", "known"] as const;

/** The clocks as the address of this page has them. */
export function useKeptClocks(): readonly (readonly [string, string])[] {
  const search = useSearchParams();
  return CLOCKS.flatMap((name) => {
    const value = search.get(name);
    return value === null || value === "" ? [] : [[name, value] as const];
  });
}

/** An address of the header at the clocks of this page: who stands on a past day stays there. */
export function withClocks(href: string, clocks: readonly (readonly [string, string])[]): string {
  if (clocks.length === 0) return href;
  return `${href}?${new URLSearchParams(clocks.map(([name, value]) => [name, value]))}`;
}
