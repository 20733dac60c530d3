import type { ReactNode } from "react";

type ExternalLinkProps = {
  href: string;
  children?: ReactNode;
  /** The host stands behind the words, so that a reader knows where the link goes. */
  showHost?: boolean | undefined;
  className?: string | undefined;
};

function hostOf(href: string): string | null {
  try {
    return new URL(href).host.replace(/^www\./, "");
  } catch {
    return null;
  }
}

/** A link to another site: no opener, no referrer games, its host in view, its whole address in print. */
export function ExternalLink({ href, children, showHost = true, className }: ExternalLinkProps) {
  const host = hostOf(href);
  if (!/^https?:/i.test(href)) return <span className={className}>{children ?? href}</span>;
  return (
    <span className={className}>
      <a href={href} rel="noopener noreferrer external" className="link" data-print-url>
        {children ?? host}
      </a>
      {showHost && children != null && host && (
        <span className="ml-1.5 text-ink-muted text-sm print:hidden">{host}&nbsp;↗</span>
      )}
    </span>
  );
}
