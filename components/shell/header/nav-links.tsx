"use client";

import { usePathname } from "next/navigation";
import { cx } from "@/components/ui/cx";
import { useClientWords } from "@/components/ui/language/client-words";
import { Link } from "@/components/ui/language/link";
import { placedOf } from "@/lib/language/address";
import { NAVIGATION } from "./navigation";
import { useKeptClocks, withClocks } from "./use-kept-clocks";

/** What the row has no room for below the widest windows; the foot of every page leads there too. */
const WIDE: ReadonlySet<string> = new Set(["/methodology"]);

/** In a language of long names the row begins where English has room for all of them, and has none for those. */
function inRow(isWide: boolean, from: "xl" | "2xl"): string {
  if (!isWide) return "flex";
  return from === "xl" ? "hidden 2xl:flex" : "hidden";
}

/** `row`: from which width on they stand side by side; null: they stand below each other. */
type NavLinksProps = { row: "xl" | "2xl" | null };

/** The main links, the one we are in marked, at the clocks of this page. Rendered on the server too, so it needs no script. */
export function NavLinks({ row }: NavLinksProps) {
  const { path } = placedOf(usePathname());
  const words = useClientWords();
  const clocks = useKeptClocks();
  return (
    <ul className={row ? cx("flex items-stretch gap-3.5", row === "xl" && "2xl:gap-4") : "flex flex-col"}>
      {NAVIGATION.map(({ href, word }) => {
        const within = path === href || path.startsWith(`${href}/`);
        return (
          <li
            key={href}
            className={row ? inRow(WIDE.has(href), row) : "border-rule border-t first:border-t-0"}
          >
            <Link
              href={withClocks(href, clocks)}
              aria-current={path === href ? "page" : within ? "true" : undefined}
              className={row ? "main-link-row" : "main-link-column"}
            >
              {words[word]}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
