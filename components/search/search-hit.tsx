import type { ReactNode } from "react";
import { StanceMark } from "@/components/standing/stance-mark";
import { TermMarks } from "@/components/standing/term-marks";
import { countOf } from "@/components/ui/count-of";
import { TextLink } from "@/components/ui/text-link";
import { languageName } from "@/lib/domain/text/language";
import { language as inLanguage } from "@/lib/language/language";
import type { ClockQuery } from "@/lib/url/clocks";
import { dealHref, organizationHref, partnershipHref, sourceHref, termHref } from "@/lib/url/href";
import type { SearchHit as Hit } from "@/lib/views/search";
import { Marked } from "./marked";

type Part<K extends Hit["kind"]> = {
  hit: Extract<Hit, { kind: K }>;
  clocks: ClockQuery;
  words: readonly string[];
};
type SearchHitProps = { hit: Hit; clocks: ClockQuery; words: readonly string[] };

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
  words,
}: Part<"organization">) {
  return (
    <Frame
      href={organizationHref(organization.slug, clocks)}
      title={<Marked text={organization.name} words={words} />}
      meta={
        <>
          <span>{inLanguage().vocabulary.organizationKinds[organizationKind]}</span>
          {aliases.length > 0 && (
            <span>
              also <Marked text={aliases.join(", ")} words={words} />
            </span>
          )}
        </>
      }
    />
  );
}

function PartnershipHit({ hit: { partnership, deals }, clocks, words }: Part<"partnership">) {
  return (
    <Frame
      href={partnershipHref(partnership.slug, clocks)}
      title={<Marked text={partnership.name} words={words} />}
      meta={countOf(deals, "deal")}
    />
  );
}

function DealHit({ hit: { deal, partnership }, clocks, words }: Part<"deal">) {
  return (
    <Frame
      href={dealHref(deal.slug, clocks)}
      title={<Marked text={deal.title} words={words} />}
      meta={
        <>
          <span>{deal.announcedOn?.words ?? "undated"}</span>
          <span>{inLanguage().vocabulary.dealKinds[deal.kind]}</span>
          <span>
            <Marked text={partnership.name} words={words} />
          </span>
        </>
      }
    />
  );
}

function TermHit({
  hit: { deal, key, label, kindLabel, standing, binding, display },
  clocks,
  words,
}: Part<"term">) {
  return (
    <Frame
      href={termHref(deal.slug, key, clocks)}
      title={<Marked text={label} words={words} />}
      meta={
        <>
          <TermMarks standing={standing} binding={binding} />
          <span>
            <Marked text={kindLabel} words={words} /> in <Marked text={deal.title} words={words} />
          </span>
        </>
      }
    >
      <p className="max-w-measure">
        <Marked text={display} words={words} />
      </p>
    </Frame>
  );
}

function SourceHit({ hit: { source, claims }, clocks, words }: Part<"source">) {
  const { slug, title, publisher, publishedOn, tier, language } = source;
  return (
    <Frame
      href={sourceHref(slug, clocks)}
      lang={language}
      title={<Marked text={title} words={words} />}
      meta={
        <>
          <span>
            <Marked text={publisher} words={words} />
          </span>
          <span>{publishedOn?.words ?? "undated"}</span>
          <span>{inLanguage().vocabulary.tiers[tier]}</span>
          {language !== "en" && <span>{languageName(language)}</span>}
          <span>{countOf(claims, "claim")}</span>
        </>
      }
    />
  );
}

function QuoteHit({ hit: { deal, key, label, source, stance, quote }, clocks, words }: Part<"quote">) {
  return (
    <div className="min-w-0">
      <blockquote lang={source.language} className="max-w-measure font-serif text-lg">
        “<Marked text={quote} words={words} />”
      </blockquote>
      <p className="mt-0.5 flex max-w-measure flex-wrap items-baseline gap-x-4 text-ink-muted text-sm leading-6">
        <TextLink href={sourceHref(source.slug, clocks)}>{source.publisher}</TextLink>
        <span>{source.publishedOn?.words ?? "undated"}</span>
        <StanceMark stance={stance} />
        <span>
          on <TextLink href={termHref(deal.slug, key, clocks)}>{label}</TextLink> in {deal.title}
        </span>
      </p>
    </div>
  );
}
