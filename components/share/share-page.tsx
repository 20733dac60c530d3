import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Anchor } from "@/components/ui/language/link";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { PinKeySwitch } from "./pin-key-switch";

/** Something to take away: a text that can be copied, or selected where nothing can be copied for you. */
export type Takeaway = { label: string; text: string; why?: string; file?: { href: string; label: string } };

export type SharePageProps = {
  exhibit: Exhibit;
  links: readonly Takeaway[];
  citations: readonly Takeaway[];
  formats: readonly Takeaway[];
  /** Empty where the page has no embed. */
  embeds: readonly Takeaway[];
  card: string;
  /** The page as one file that checks itself; null where nothing is pinned. */
  proof: string | null;
  machines: readonly { href: string; label: string }[];
};

/** All ways to take a page along: links, citations, frames, its picture, and what machines read. */
export function SharePage(props: SharePageProps) {
  const { exhibit, links, citations, formats, embeds, card, proof, machines } = props;
  const { title, within, sentence, live, revision, contentHash } = exhibit;
  return (
    <PageBody>
      <PageHeader
        kicker="Share"
        title={title}
        standfirst={sentence}
        meta={
          <>
            {within !== null && <span>{within}</span>}
            {revision !== null && (
              <span>
                Revision {revision.number} of {revision.newest}, {displayDate(revision.savedAt.slice(0, 10))}
              </span>
            )}
            <TextLink href={live} className="hit inline-flex items-center">
              Back to the page
            </TextLink>
          </>
        }
      />
      <Section
        id="links"
        title="Links"
        lead={
          <>
            A live link shows the record as it stands when it is opened; a pinned one shows the same words for
            ever. On any page the key <kbd className="font-sans font-semibold">y</kbd> leads to its pinned
            link.
          </>
        }
      >
        <Takeaways of={links} />
        <PinKeySwitch />
      </Section>
      <Section id="cite" title="Cite" lead={citeLead(exhibit)}>
        <Takeaways of={citations} />
        <div className="mt-4 flex flex-col gap-3">
          {formats.map((format) => (
            <Disclosure key={format.label} summary={format.label}>
              <Takeaways of={[format]} code />
            </Disclosure>
          ))}
        </div>
        {contentHash !== null && (
          <p className="mt-4 break-all text-ink-muted text-sm">
            Content hash (SHA-256) <span className="font-mono">{contentHash}</span>
          </p>
        )}
      </Section>
      <Section id="embed" title="Embed">
        {embeds.length > 0 ? (
          <Takeaways of={embeds} code />
        ) : (
          <p className="max-w-measure text-ink-muted">
            Lists have no frame of their own. Deals, their terms and claims, partnerships, organizations,
            comparisons, charts and the timeline do.
          </p>
        )}
      </Section>
      <Section
        id="card"
        title="Picture of the link"
        lead="What chats and networks show beside a link to this page."
      >
        <picture>
          <img
            src={card}
            alt={`${title}: ${sentence}`}
            width={600}
            height={315}
            loading="lazy"
            className="h-auto max-w-full border border-rule"
          />
        </picture>
      </Section>
      <Section id="machines" title="For machines">
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {proof !== null && (
            <li>
              <Anchor href={proof} className="link hit inline-flex items-center" download>
                One file that checks itself (HTML)
              </Anchor>
            </li>
          )}
          {machines.map(({ href, label }) => (
            <li key={label}>
              <Anchor href={href} className="link hit inline-flex items-center">
                {label}
              </Anchor>
            </li>
          ))}
        </ul>
      </Section>
    </PageBody>
  );
}

function citeLead({ pinned }: Exhibit): string {
  return pinned === null
    ? "This page has no revision of its own; the address below holds both its days, and what had been published by then."
    : "The address is the pinned one: it leads to these words, whatever is saved later.";
}

function Takeaways({ of, code = false }: { of: readonly Takeaway[]; code?: boolean }) {
  return (
    <div className="flex flex-col gap-5">
      {of.map(({ label, text, why, file }) => (
        <div key={label} className="max-w-3xl">
          <p className="font-medium">{label}</p>
          {why !== undefined && <p className="text-ink-muted text-sm">{why}</p>}
          {code ? (
            <pre className="mt-1.5 select-all overflow-x-auto whitespace-pre-wrap break-all border border-rule bg-paper-sunken px-3 py-2 text-sm">
              {text}
            </pre>
          ) : (
            <p className="mt-1.5 select-all break-words border-rule-strong border-l-2 bg-paper-sunken px-3 py-2">
              {text}
            </p>
          )}
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <CopyButton
              text={text}
              label={`Copy ${label.includes(" ") ? `${label.charAt(0).toLowerCase()}${label.slice(1)}` : label}`}
            />
            {file && (
              <Anchor href={file.href} className="link hit inline-flex items-center text-sm">
                {file.label}
              </Anchor>
            )}
          </p>
        </div>
      ))}
    </div>
  );
}
