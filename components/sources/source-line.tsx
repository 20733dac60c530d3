import { TierMark } from "@/components/standing/tier-mark";
import { ExternalLink } from "@/components/ui/external-link";
import { ListLink } from "@/components/ui/list-link";
import { languageName } from "@/lib/domain/text/language";
import { sayingLang } from "@/lib/language/current";
import { words } from "@/lib/language/words";
import type { ClockQuery } from "@/lib/url/clocks";
import { sourceHref } from "@/lib/url/href";
import type { SourceBrief } from "@/lib/views/parts";

type SourceLineProps = { source: SourceBrief; clocks: ClockQuery };

/** Who speaks, in which document, and where to read it; then how near it stands to the facts, when, in which language. */
export function SourceLine({ source, clocks }: SourceLineProps) {
  const { slug, title, publisher, via, url, publishedOn, language, tier } = source;
  return (
    <div className="min-w-0 text-sm">
      <p className="max-w-measure">
        <span className="font-medium">{publisher}</span>
        {via && <span className="text-ink-muted"> {words("record")("via", { name: via })}</span>}
        {": "}
        <ListLink href={sourceHref(slug, clocks)} lang={language}>
          {title}
        </ListLink>
      </p>
      <ul className="flex flex-wrap items-baseline gap-x-4 text-ink-muted">
        <li>
          <TierMark tier={tier} />
        </li>
        <li>{publishedOn ? publishedOn.words : words("record")("undated")}</li>
        <li>{languageName(language, sayingLang())}</li>
        {url && (
          <li>
            <ExternalLink href={url} />
            <span aria-hidden="true" className="print:hidden">
              {" "}
              ↗
            </span>
          </li>
        )}
      </ul>
    </div>
  );
}
