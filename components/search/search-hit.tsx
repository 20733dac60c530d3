import type { ComponentProps, ReactNode } from "react";
import { StanceMark } from "@/components/standing/stance-mark";
import { TermMarks } from "@/components/standing/term-marks";
import { inOwn, Own } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import type { OtherLang } from "@/lib/domain/text/language";
import { languageName } from "@/lib/domain/text/language";
import { quoteMarks } from "@/lib/language/about";
import { counted } from "@/lib/language/counted";
import { sayingLang } from "@/lib/language/current";
import { language as inLanguage } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, organizationHref, partnershipHref, sourceHref, termHref } from "@/lib/url/href";
import type { SearchHit as Hit } from "@/lib/views/search";
import { Marked } from "./marked";

type Part<K extends Hit["kind"]> = {
  hit: Extract<Hit, { kind: K }>;
  clocks: ClockQuery;
  marked: readonly string[];
};
type SearchHitProps = { hit: Hit; clocks: ClockQuery; marked: readonly string[] };

/** One thing found, as its kind is shown. */
export function SearchHit({ hit, ...rest }: SearchHitProps) {
  switch (hit.kind) {
    case "organization":
      return <OrganizationHit hit={hit} {...rest} />;
    case "partnership":
      return <PartnershipHit hit={hit} {...rest} />;
    case "deal":
      return <DealHit hit={hit} {...rest} />;
    case "term":
      return <TermHit hit={hit} {...rest} />;
    case "source":
      return <SourceHit hit={hit} {...rest} />;
    case "quote":
      return <QuoteHit hit={hit} {...rest} />;
  }
}

/** Words of the record's own, with those that were searched for marked. */
function OwnMarked({ lang, ...props }: ComponentProps<typeof Marked> & { lang?: OtherLang | undefined }) {
  return (
    <Own lang={lang}>
      <Marked {...props} />
    </Own>
  );
}

type FrameProps = {
  href: string;
  title: ReactNode;
  meta: ReactNode;
  lang?: string | undefined;
  children?: ReactNode;
};

function Frame({ href, title, meta, lang, children }: FrameProps) {
  return (
    <div className="min-w-0">
      <TextLink href={href} look="name" className="font-serif text-lg" lang={lang}>
        {title}
      </TextLink>
      {children}
      <p className="flex max-w-measure flex-wrap items-baseline gap-x-4 text-ink-muted text-sm leading-6">
        {meta}
      </p>
    </div>
  );
}

function OrganizationHit({
  hit: { organization, organizationKind, aliases },
  clocks,
  marked,
}: Part<"organization">) {
  return (
    <Frame
      href={organizationHref(organization.slug, clocks)}
      title={<Marked text={organization.name} words={marked} />}
      meta={
        <>
          <span>{inLanguage().vocabulary.organizationKinds[organizationKind]}</span>
          {aliases.length > 0 && (
            <span>
              {words("search").rich("also", {
                names: () => <Marked key="names" text={aliases.join(", ")} words={marked} />,
              })}
            </span>
          )}
        </>
      }
    />
  );
}

function PartnershipHit({ hit: { partnership, deals }, clocks, marked }: Part<"partnership">) {
  return (
    <Frame
      href={partnershipHref(partnership.slug, clocks)}
      title={<OwnMarked text={partnership.name} lang={partnership.nameLang} words={marked} />}
      meta={counted(deals, "deal")}
    />
  );
}

function DealHit({ hit: { deal, partnership }, clocks, marked }: Part<"deal">) {
  return (
    <Frame
      href={dealHref(deal.slug, clocks)}
      title={<OwnMarked text={deal.title} lang={deal.titleLang} words={marked} />}
      meta={
        <>
          <span>{deal.announcedOn?.words ?? words("search")("undated")}</span>
          <span>{inLanguage().vocabulary.dealKinds[deal.kind]}</span>
          <span>
            <OwnMarked text={partnership.name} lang={partnership.nameLang} words={marked} />
          </span>
        </>
      }
    />
  );
}

function TermHit({
  hit: { deal, key, label, labelLang, kindLabel, standing, binding, display },
  clocks,
  marked,
}: Part<"term">) {
  return (
    <Frame
      href={termHref(deal.slug, key, clocks)}
      title={<OwnMarked text={label} lang={labelLang} words={marked} />}
      meta={
        <>
          <TermMarks standing={standing} binding={binding} />
          <span>
            {words("search").rich("kindIn", {
              kind: () => <Marked key="kind" text={kindLabel} words={marked} />,
              deal: () => <OwnMarked key="deal" text={deal.title} lang={deal.titleLang} words={marked} />,
            })}
          </span>
        </>
      }
    >
      <p className="max-w-measure">
        <Marked text={display} words={marked} />
      </p>
    </Frame>
  );
}

function SourceHit({ hit: { source, claims }, clocks, marked }: Part<"source">) {
  const { slug, title, publisher, publishedOn, tier, language } = source;
  return (
    <Frame
      href={sourceHref(slug, clocks)}
      lang={language}
      title={<Marked text={title} words={marked} />}
      meta={
        <>
          <span>
            <Marked text={publisher} words={marked} />
          </span>
          <span>{publishedOn?.words ?? words("search")("undated")}</span>
          <span>{inLanguage().vocabulary.tiers[tier]}</span>
          {language !== "en" && <span>{languageName(language, sayingLang())}</span>}
          <span>{counted(claims, "claim")}</span>
        </>
      }
    />
  );
}

function QuoteHit({
  hit: { deal, key, label, labelLang, source, stance, quote },
  clocks,
  marked,
}: Part<"quote">) {
  const [open, close] = quoteMarks();
  return (
    <div className="min-w-0">
      <blockquote lang={source.language} className="max-w-measure font-serif text-lg">
        {open}
        <Marked text={quote} words={marked} />
        {close}
      </blockquote>
      <p className="mt-0.5 flex max-w-measure flex-wrap items-baseline gap-x-4 text-ink-muted text-sm leading-6">
        <TextLink href={sourceHref(source.slug, clocks)}>{source.publisher}</TextLink>
        <span>{source.publishedOn?.words ?? words("search")("undated")}</span>
        <StanceMark stance={stance} />
        <span>
          {words("search").rich("quoteOn", {
            term: () => (
              <TextLink key="term" href={termHref(deal.slug, key, clocks)} {...inOwn(labelLang)}>
                {label}
              </TextLink>
            ),
            deal: () => (
              <Own key="deal" lang={deal.titleLang}>
                {deal.title}
              </Own>
            ),
          })}
        </span>
      </p>
    </div>
  );
}
