import type { ReactNode } from "react";
import { TextLink } from "../text-link";

/**
 * A tag of messages that is an inner link. `key` tells it from the other tags of its message, which usually have their own names.
 * @example t.rich("rules", { how: linkTag("how", methodologyHref("ledger")) })
 */
export const linkTag = (key: string, href: string, attributes?: { lang?: string }) => (text: ReactNode) => (
  <TextLink key={key} href={href} {...attributes}>
    {text}
  </TextLink>
);

/** A tag of messages whose words look otherwise. @example t.rich("of", { muted: spanTag("muted", "text-ink-muted") }) */
export const spanTag = (key: string, className: string) => (text: ReactNode) => (
  <span key={key} className={className}>
    {text}
  </span>
);
