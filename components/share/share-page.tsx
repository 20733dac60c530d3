import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { CopyButton } from "@/components/ui/controls/copy-button";
import { Disclosure } from "@/components/ui/disclosure";
import { Anchor } from "@/components/ui/language/link";
import { inOwn, Own } from "@/components/ui/language/own";
import { Within } from "@/components/ui/language/within";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { inThisLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { Catalogue } from "@/lib/language/words-in";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { PinKeySwitch } from "./pin-key-switch";

type TakeawayName = keyof Catalogue["share"]["label"];

/** Something to take away: a text that can be copied, or selected where nothing can be copied for you. */
export type Takeaway = {
  name: TakeawayName;
  text: string;
  why?: string;
  file?: { href: string; label: string };
};

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
  const { title, within, sentence, live, revision, contentHash, own } = exhibit;
  const t = words("share");
  return (
    <PageBody>
      <PageHeader
        kicker={t("title")}
        title={own.title ? <Own>{title}</Own> : title}
        standfirst={own.sentence ? <Own>{sentence}</Own> : sentence}
        meta={
          <>
            {within !== null && <span {...inOwn(own.within)}>{within}</span>}
            {revision !== null && (
              <span>
                {t("revisionOf", {
                  number: revision.number,
                  newest: revision.newest,
                  day: dayWords(revision.savedAt.slice(0, 10)),
                })}
              </span>
            )}
            <TextLink href={live} className="hit inline-flex items-center">
              {t("back")}
            </TextLink>
          </>
        }
      />
      <Section
        id="links"
        title={t("links")}
        lead={t.rich("linksLead", {
          key: (name) => (
            <kbd key="key" className="font-sans font-semibold">
              {name}
            </kbd>
          ),
        })}
      >
        <Takeaways of={links} />
        <PinKeySwitch label={t("pinKey")} />
      </Section>
      <Section id="cite" title={t("cite")} lead={citeLead(exhibit)}>
        <Takeaways of={citations} own={own.title ? [{ text: title }] : []} />
        <div className="mt-4 flex flex-col gap-3">
          {formats.map((format) => (
            <Disclosure key={format.name} summary={t(`label.${format.name}`)}>
              <Takeaways of={[format]} code />
            </Disclosure>
          ))}
        </div>
        {contentHash !== null && (
          <p className="mt-4 break-all text-ink-muted text-sm">
            {t.rich("hash", {
              hash: () => (
                <span key="hash" className="font-mono">
                  {contentHash}
                </span>
              ),
            })}
          </p>
        )}
      </Section>
      <Section id="embed" title={t("embed")}>
        {embeds.length > 0 ? (
          <Takeaways of={embeds} code />
        ) : (
          <p className="max-w-measure text-ink-muted">{t("noEmbed")}</p>
        )}
      </Section>
      <Section id="card" title={t("picture")} lead={t("pictureLead")}>
        <picture>
          <img
            src={inThisLanguage(card)}
            alt={t("pictureAlt", { title, sentence })}
            width={600}
            height={315}
            loading="lazy"
            className="h-auto max-w-full border border-rule"
          />
        </picture>
      </Section>
      <Section id="machines" title={t("machines")}>
        <ul className="flex flex-wrap gap-x-6 gap-y-1">
          {proof !== null && (
            <li>
              <Anchor href={proof} className="link hit inline-flex items-center" download>
                {t("proof")}
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
  return pinned === null ? words("share")("citeUnpinned") : words("share")("citePinned");
}

type TakeawaysProps = {
  of: readonly Takeaway[];
  code?: boolean;
  /** Words of the record in them. */
  own?: readonly { text: string; lang?: string | undefined }[];
};

function Takeaways({ of, code = false, own = [] }: TakeawaysProps) {
  const t = words("share");
  return (
    <div className="flex flex-col gap-5">
      {of.map(({ name, text, why, file }) => (
        <div key={name} className="max-w-3xl">
          <p className="font-medium">{t(`label.${name}`)}</p>
          {why !== undefined && <p className="text-ink-muted text-sm">{why}</p>}
          {code ? (
            <pre className="mt-1.5 select-all overflow-x-auto whitespace-pre-wrap break-all border border-rule bg-paper-sunken px-3 py-2 text-sm">
              {text}
            </pre>
          ) : (
            <p className="mt-1.5 select-all break-words border-rule-strong border-l-2 bg-paper-sunken px-3 py-2">
              <Within of={own}>{text}</Within>
            </p>
          )}
          <p className="mt-2 flex flex-wrap items-center gap-x-4 gap-y-2">
            <CopyButton text={text} label={t(`copy.${name}`)} />
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
