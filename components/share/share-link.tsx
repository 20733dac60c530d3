import type { ReactNode } from "react";
import { cx } from "@/components/ui/cx";
import { Anchor } from "@/components/ui/language/link";
import { inThisLanguage } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import { shareHref } from "@/lib/url/share/share-href";

type ShareLinkProps = {
  /** The page: its path, query and fragment. */
  of: string;
  /** Where the key "y" leads; without it the key does nothing here. */
  pinned?: string | undefined;
  /** Said to those who do not see where the link stands. */
  what?: ReactNode;
  className?: string | undefined;
};

/** The way to all that can be taken along of a page, or of a part of it. */
export function ShareLink({ of, pinned, what, className }: ShareLinkProps) {
  return (
    <Anchor
      href={shareHref(of)}
      data-pinned={pinned && inThisLanguage(pinned)}
      aria-keyshortcuts={pinned === undefined ? undefined : "y"}
      className={cx("share-link no-print", className)}
    >
      {words("shell")("share")}
      {what !== undefined && <span className="sr-only"> {what}</span>}
    </Anchor>
  );
}
