"use client";

import { usePathname } from "next/navigation";
import { useEditorWords } from "@/components/ui/language/editor-words";
import { Link } from "@/components/ui/language/link";
import { may, type Role } from "@/lib/domain/access/actor";
import { placedOf } from "@/lib/language/address";
import { EDITOR_NAVIGATION } from "./editor-navigation";

/** The parts of the editor that the role may open, the one we are in marked. */
export function EditorLinks({ role }: { role: Role }) {
  const { path } = placedOf(usePathname());
  const t = useEditorWords("frame");
  return (
    <ul className="flex flex-wrap gap-x-5">
      {EDITOR_NAVIGATION.filter(({ permission }) => may(role, permission)).map(({ href, label }) => {
        const within = href === "/edit" ? path === href : path === href || path.startsWith(`${href}/`);
        return (
          <li key={href} className="flex">
            <Link
              href={href}
              aria-current={path === href ? "page" : within ? "true" : undefined}
              className="flex min-h-10 items-center text-ink-muted hover:text-ink aria-[current]:font-medium aria-[current]:text-ink aria-[current]:shadow-[inset_0_-2px_0_var(--accent)] forced-colors:aria-[current]:underline"
            >
              {t(`parts.${label}`)}
            </Link>
          </li>
        );
      })}
    </ul>
  );
}
