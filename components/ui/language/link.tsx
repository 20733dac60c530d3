import NextLink from "next/link";
import type { ComponentProps } from "react";
import { inThisLanguage } from "@/lib/language/current";

type LinkProps = Omit<ComponentProps<typeof NextLink>, "href"> & { href: string };

/** An inner link that the router follows, in the language of this page. The only use of next/link: a link of its own would lead into English. */
export function Link({ href, ...rest }: LinkProps) {
  return <NextLink href={inThisLanguage(href)} {...rest} />;
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
