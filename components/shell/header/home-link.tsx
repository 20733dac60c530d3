"use client";

import { Link } from "@/components/ui/language/link";
import { useKeptClocks, withClocks } from "./use-kept-clocks";

/** The name of the site, which leads to its first page at the clocks of this one. */
export function HomeLink() {
  return (
    <Link href={withClocks("/", useKeptClocks())} className="home-link">
      Entente
    </Link>
  );
}
