import type { ComponentProps } from "react";
import { Anchor, Link } from "../language/link";
import { type ButtonSize, type ButtonVariant, buttonClasses } from "./button-classes";

type ButtonLinkProps = Omit<ComponentProps<typeof Link>, "href" | "download"> & {
  href: string;
  variant?: ButtonVariant | undefined;
  size?: ButtonSize | undefined;
  /** A file or another server's address: a plain <a>, never a client navigation. */
  download?: boolean | undefined;
  /** Asks for the whole page anew. From a not-found page to the same path with another query Next would stay where it is. */
  reload?: boolean | undefined;
};

/** A link that looks like a button: it goes somewhere, it does not do something. */
export function ButtonLink(props: ButtonLinkProps) {
  const { variant = "quiet", size = "md", className, download, reload, href, ...rest } = props;
  const classes = buttonClasses(variant, size, className);
  if (download || reload)
    return (
      <Anchor href={href} className={classes} download={download}>
        {rest.children}
      </Anchor>
    );
  return <Link href={href} className={classes} {...rest} />;
}
