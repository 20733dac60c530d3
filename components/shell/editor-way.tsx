"use client";

import { usePathname } from "next/navigation";
import { cx } from "@/components/ui/cx";
import { useClientWords } from "@/components/ui/language/client-words";
import { Link } from "@/components/ui/language/link";
import { placedOf } from "@/lib/language/address";
import { duplicateHref, editHref } from "./edit-href";

const LINK = "hit flex items-center text-ink-muted hover:text-ink";

/**
 * The way to the editor. Public pages are the same for everyone, so both ways in are in each of them, and the mark that a
 * script puts on <html> chooses: "Sign in" for readers, "Editor" and "Edit" for whoever is signed in.
 */
export function EditorWay({ layout }: { layout: "row" | "column" }) {
  const { path } = placedOf(usePathname());
  const words = useClientWords();
  const [edit, duplicate] = [editHref(path), duplicateHref(path)];
  const row = layout === "row";
  const link = row ? LINK : "flex min-h-11 items-center text-lg";
  return (
    <div className={cx("editor-way", row ? "flex items-center gap-4" : "border-rule border-t")}>
      {edit && (
        <Link href={edit} className={cx("when-signed-in", link)}>
          {words.edit}
        </Link>
      )}
      {duplicate && (
        <Link href={duplicate} className={cx("when-signed-in", link, row && "hidden 2xl:flex")}>
          {words.duplicate}
        </Link>
      )}
      <Link href="/edit" className={cx("when-signed-in", link)}>
        {words.editor}
      </Link>
      <Link href="/login" className={cx("when-signed-out whitespace-nowrap", link)}>
        {words.signIn}
      </Link>
    </div>
  );
}
