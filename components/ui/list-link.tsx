import type { ComponentProps } from "react";
import { cx } from "./cx";
import { Anchor } from "./language/link";

type ListLinkProps = ComponentProps<"a"> & {
  href: string;
  /** As TextLink's. */
  look?: "text" | "name" | undefined;
};

/** TextLink for lists of hundreds: a plain link. Inside `data-plain-links` one listener follows all of them without loading anew. */
export function ListLink({ look = "text", className, ...rest }: ListLinkProps) {
  return <Anchor className={cx(look === "text" ? "link" : "name-link", className)} {...rest} />;
}
