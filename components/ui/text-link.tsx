import type { ComponentProps } from "react";
import { cx } from "./cx";
import { Link } from "./language/link";

type TextLinkProps = Omit<ComponentProps<typeof Link>, "href"> & {
  href: string;
  /** "text" is underlined in running prose; "name" underlines on hover, for names in rows and headlines. */
  look?: "text" | "name" | undefined;
};

/** An inner link. */
export function TextLink({ href, look = "text", className, ...rest }: TextLinkProps) {
  const classes = look === "text" ? "link" : "text-ink hover:text-accent hover:underline underline-offset-4";
  return <Link href={href} className={cx(classes, className)} {...rest} />;
}
