import type { ReactNode } from "react";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { words } from "@/lib/language/words";
import { proofOfHref, shareHref } from "@/lib/url/share/share-href";

/** What can be done with a page that never changes: share it, or take it along as a file that checks itself. */
export function PinnedActions({ of, children }: { of: string; children?: ReactNode }) {
  return (
    <>
      {children}
      <ButtonLink href={shareHref(of)} size="sm">
        {words("history")("actions.share")}
      </ButtonLink>
      <ButtonLink href={proofOfHref(of)} size="sm" download>
        {words("history")("actions.proof")}
      </ButtonLink>
    </>
  );
}
