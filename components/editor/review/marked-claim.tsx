import { ExternalLink } from "@/components/ui/external-link";
import { Quote } from "@/components/ui/quote";
import { TextLink } from "@/components/ui/text-link";
import type { ClaimWords, MarkedClaim as Marked } from "@/lib/domain/records/marked-record";
import { editorWords } from "@/lib/language/editing/editor-words";
import { language } from "@/lib/language/language";
import { sourceHref } from "@/lib/url/href";
import { type CitedSource, type Marking, MarkLine, PlaceNotes } from "./marking";
import { Words } from "./old-and-new";

type MarkedClaimProps = { claim: Marked; marking: Marking };

/** One claim as readers would have it: value, quotation, and the source to check it against; what it says now beside it. */
export function MarkedClaim({ claim: { place, mark, before, after }, marking }: MarkedClaimProps) {
  const said = after ?? before;
  if (said === null) return null;
  const publisher = marking.sources.get(said.source)?.publisher ?? said.source;
  const about = editorWords("review")("aboutClaim", { publisher });
  return (
    <li className="border-rule border-t pt-3">
      <MarkLine mark={mark} place={place} marking={marking} />
      {mark === "changed" && before && after ? (
        <div className="grid min-w-0 gap-x-8 gap-y-3 md:grid-cols-2">
          <Side claim={before} other={after} marking={marking} isOld />
          <Side claim={after} other={before} marking={marking} isOld={false} />
        </div>
      ) : (
        <Side claim={said} other={null} marking={marking} isOld={mark === "gone"} />
      )}
      <PlaceNotes place={place} about={about} marking={marking} />
    </li>
  );
}

type SideProps = { claim: ClaimWords; other: ClaimWords | null; marking: Marking; isOld: boolean };

function Side({ claim, other, marking, isOld }: SideProps) {
  const source = marking.sources.get(claim.source);
  const t = editorWords("review");
  const text = (field: keyof ClaimWords) =>
    other === null ? claim[field] : <Words text={claim[field]} other={other[field]} isOld={isOld} />;
  return (
    <div className="min-w-0">
      {other !== null && <p className="text-ink-muted text-sm">{isOld ? t("now") : t("wouldBe")}</p>}
      <p>
        <span className="text-ink-muted">{text("stance")}</span>{" "}
        <span className="font-medium">{text("value")}</span>
      </p>
      <Quote lang={source?.language} citeUrl={source?.url ?? undefined}>
        {text("quote")}
      </Quote>
      <SourceOf source={source} slug={claim.source} />
      <Rest claim={claim} />
    </div>
  );
}

/** Where the quotation is checked: the document itself, and the source in the record once it is there. */
function SourceOf({ source, slug }: { source: CitedSource | undefined; slug: string }) {
  if (!source) return <p className="text-ink-muted text-sm">{slug}</p>;
  const { publisher, title, url, isNew } = source;
  return (
    <p className="mt-1 break-words text-sm">
      {publisher}:{" "}
      {isNew ? (
        editorWords("review")("newSource", { title })
      ) : (
        <TextLink href={sourceHref(slug)} lang={source.language}>
          {title}
        </TextLink>
      )}
      {url !== null && (
        <>
          {" · "}
          <ExternalLink href={url} />
        </>
      )}
    </p>
  );
}

function Rest({ claim: { locator, rank, reason, elsewhere, repeats } }: { claim: ClaimWords }) {
  const t = editorWords("review");
  const words = [
    locator && t("at", { place: locator }),
    rank && rank !== language().vocabulary.ranks.normal && rank.toLowerCase(),
    reason,
    elsewhere,
    repeats && t("passesOn", { source: repeats }),
  ].filter(Boolean);
  return words.length === 0 ? null : <p className="text-ink-muted text-sm">{words.join(" · ")}</p>;
}
