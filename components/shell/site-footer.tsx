import type { ReactNode } from "react";
import { TextLink } from "@/components/ui/text-link";
import { NAVIGATION } from "./header/navigation";

/** The foot of every page: what this is, how to cite it, where the machines go. */
export function SiteFooter() {
  return (
    <footer className="border-ink border-t-2 bg-paper-sunken">
      <div className="page-frame grid gap-x-12 gap-y-8 py-10 md:grid-cols-[minmax(0,2fr)_1fr_1fr]">
        <div className="max-w-measure">
          <p className="font-semibold font-serif text-xl">Entente</p>
          <p className="mt-1">
            The public record of who promised what to whom in the cloud–AI industry: on which date, in force
            until when, and according to whom. Sources that contradict each other stand side by side.
          </p>
          <p className="mt-3 text-ink-muted text-sm">
            Data: cite Entente with the permalink. Quotations belong to their publishers. Nothing here is
            investment advice.
          </p>
        </div>
        <FooterLinks label="The record">
          {NAVIGATION.map(({ href, label }) => (
            <FooterLink key={href} href={href} label={label} />
          ))}
        </FooterLinks>
        <FooterLinks label="The data">
          <FooterLink href="/methodology" label="How standings are decided" />
          <FooterLink href="/changes" label="Changes to the record" />
          <FooterLink href="/check" label="Citation check-up" />
          <FooterLink href="/api" label="API" />
          <FooterLink href="/data" label="The data, in files" />
          <PlainLink href="/api/v1/bundle" label="Everything in one file" />
        </FooterLinks>
      </div>
    </footer>
  );
}

function FooterLinks({ label, children }: { label: string; children: ReactNode }) {
  return (
    <nav aria-label={label}>
      <p className="font-medium text-sm">{label}</p>
      <ul className="mt-1">{children}</ul>
    </nav>
  );
}

const LINK_CLASSES = "hit inline-flex items-center text-ink-muted";

function FooterLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <TextLink href={href} look="name" className={LINK_CLASSES}>
        {label}
      </TextLink>
    </li>
  );
}

/** JSON answers are not pages: a plain link, no client navigation. */
function PlainLink({ href, label }: { href: string; label: string }) {
  return (
    <li>
      <a href={href} className={`${LINK_CLASSES} hover:text-accent hover:underline`}>
        {label}
      </a>
    </li>
  );
}
