import { Fact, Facts } from "@/components/ui/facts";
import { TextLink } from "@/components/ui/text-link";
import { languageName } from "@/lib/domain/text/language";
import { language as inLanguage } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { methodologyHref, sourceHref, withQuery } from "@/lib/url/href";
import type { SourceBrief } from "@/lib/views/parts";
import type { SourcePageView } from "@/lib/views/source";

type SourceFactsProps = { view: SourcePageView; clocks: ClockQuery };

/** The document itself: who, when, in which language, how near to the facts, and what it leans on. */
export function SourceFacts({ view, clocks }: SourceFactsProps) {
  const { publisher, via, publishedOn, language, tier } = view.source;
  const alike = withQuery("/sources", { publisher, on: clocks.on, known: clocks.known });
  return (
    <Facts className="[&>div]:sm:grid-cols-1">
      <Fact name={words("record")("publisher")}>
        <TextLink href={alike}>{publisher}</TextLink>
        {via && (
          <span className="block text-ink-muted text-sm">{words("record")("readAt", { name: via })}</span>
        )}
      </Fact>
      <Fact name={words("record")("published")}>{publishedOn ? publishedOn.words : <Undated />}</Fact>
      <Fact name={words("record")("language")}>{languageName(language, inLanguage().lang)}</Fact>
      <Fact name={words("record")("tier")}>
        <TextLink href={methodologyHref("tiers")}>{inLanguage().vocabulary.tiers[tier]}</TextLink>
        <span className="block text-ink-muted text-sm">{inLanguage().rules.tiers[tier].meaning}</span>
      </Fact>
      <Fact name={words("record")("repeatsFact")}>
        <SourceNames sources={view.cites} clocks={clocks} />
      </Fact>
      <Fact name={words("record")("repeatedBy")}>
        <SourceNames sources={view.citedBy} clocks={clocks} />
      </Fact>
    </Facts>
  );
}

function Undated() {
  return (
    <>
      {words("record")("undated")}
      <span className="block text-ink-muted text-sm">{words("sources")("counts")}</span>
    </>
  );
}

type SourceNamesProps = { sources: readonly SourceBrief[]; clocks: ClockQuery };

function SourceNames({ sources, clocks }: SourceNamesProps) {
  if (sources.length === 0) return <span className="text-ink-muted">{words("record")("noOther")}</span>;
  return (
    <ul>
      {sources.map(({ slug, publisher, title, language }) => (
        <li key={slug}>
          {words("shell")("list.filterName", { name: publisher })}{" "}
          <TextLink href={sourceHref(slug, clocks)} lang={language}>
            {title}
          </TextLink>
        </li>
      ))}
    </ul>
  );
}
