import type { ComponentProps } from "react";
import { inThisLanguage } from "@/lib/language/current";

type LinkProps = ComponentProps<"a"> & {
  href: string;
  /** false: the window stays where it is, as for another order of the same rows. */
  scroll?: boolean | undefined;
};

/**
 * An inner link that the router follows, in the language of this page. A plain `<a>`: one listener follows all of them
 * (components/shell/header/follow-links.ts). Nothing is fetched ahead: a page of a hundred rows must not ask for a hundred pages.
 */
export function Link({ href, scroll = true, children, ...rest }: LinkProps) {
  return (
    <a href={inThisLanguage(href)} data-in-place={scroll ? "" : "stay"} {...rest}>
      {children}
    </a>
  );
}

/** A plain link: to a file, to a place in this page, to another site, or one of hundreds. Inner addresses get the language of this page. */
export function Anchor({ href, children, ...rest }: ComponentProps<"a"> & { href: string }) {
  return (
    <a href={inThisLanguage(href)} {...rest}>
      {children}
    </a>
  );
}

/** A form that asks a page of ours, in the language of this page. */
export function AskForm({
  action,
  children,
  ...rest
}: Omit<ComponentProps<"form">, "method"> & { action: string }) {
  return (
    <form action={inThisLanguage(action)} method="get" {...rest}>
      {children}
    </form>
  );
}
