import { embedCode, embedHeightPx } from "@/components/embed/embed-page";
import { frozenHref } from "@/components/share/frozen-href";
import type { SharePageProps, Takeaway } from "@/components/share/share-page";
import { toBibtex, toCsl, toRis } from "@/lib/domain/citation/formats";
import { toApa, toChicago } from "@/lib/domain/citation/styles";
import { inThisLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { env, publicOrigin } from "@/lib/runtime/env";
import { revisionHref } from "@/lib/url/history-href";
import { apiHref, withQuery } from "@/lib/url/href";
import { cardHref, citeHref, oembedHref, proofOfHref } from "@/lib/url/share/share-href";
import type { SharedAddress } from "@/lib/url/share/shared-address";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { cardVersion } from "./card-version";
import { embedOf } from "./embed-of";
import { referenceOf } from "./reference-of";

/**
 * All that can be taken along of one page.
 * @param hasMoment whether its address with both days is a page, too: of a source without a date nobody can say when it was known
 */
export function shareProps(exhibit: Exhibit, address: SharedAddress, hasMoment: boolean): SharePageProps {
  const { live, pinned } = exhibit;
  const page = pinned ?? frozenHref(exhibit);
  return {
    exhibit,
    links: linksOf(exhibit).filter(({ name }) => hasMoment || name !== "momentLink"),
    ...citationsOf(exhibit, page),
    embeds: embedsOf(exhibit, address),
    card: cardHref((exhibit.isPinned ? page : live).split("#", 1)[0] ?? live, cardVersion(exhibit)),
    proof: proofOf(exhibit, address),
    machines: machinesOf(exhibit, address),
  };
}

const whole = (path: string): string => `${publicOrigin(env())}${inThisLanguage(path)}`;

function linksOf(exhibit: Exhibit): Takeaway[] {
  const { live, pinned, revision, on, known } = exhibit;
  const moment = frozenHref(exhibit);
  const t = words("share");
  const pin: Takeaway[] =
    pinned === null
      ? []
      : [
          {
            name: "pinnedLink",
            text: whole(pinned),
            why: revision === null ? t("whyPinned") : t("whyRevision", { number: revision.number }),
          },
        ];
  return [
    { name: "liveLink", text: whole(live), why: t("whyLive") },
    ...pin,
    {
      name: "momentLink",
      text: whole(moment),
      why: t("whyMoment", { day: dayWords(on), known: dayWords(known ?? on) }),
    },
  ];
}

function citationsOf(exhibit: Exhibit, page: string): Pick<SharePageProps, "citations" | "formats"> {
  const reference = referenceOf(exhibit, page);
  const file = (format: "bib" | "ris" | "json") => ({
    href: citeHref(page, format),
    label: words("share")("citeFile", { format }),
  });
  return {
    citations: [
      { name: "apa", text: toApa(reference, language()) },
      { name: "chicago", text: toChicago(reference, language()) },
    ],
    formats: [
      { name: "bibtex", text: toBibtex(reference, language()), file: file("bib") },
      { name: "ris", text: toRis(reference, language()), file: file("ris") },
      { name: "csl", text: JSON.stringify(toCsl(reference, language()), null, 2), file: file("json") },
    ],
  };
}

function embedsOf(exhibit: Exhibit, address: SharedAddress): Takeaway[] {
  return [false, true].flatMap((pinned): Takeaway[] => {
    const src = embedOf(exhibit, address, pinned);
    if (src === null) return [];
    const code = embedCode({ src: whole(src), title: exhibit.title, heightPx: embedHeightPx(exhibit) });
    return [
      {
        name: pinned ? "pinnedEmbed" : "liveEmbed",
        text: code,
        why: words("share")(pinned ? "whyPinnedEmbed" : "whyLiveEmbed"),
        file: { href: src, label: words("share")("seeIt") },
      },
    ];
  });
}

/** A revision, or a comparison at a change set: only what never changes can prove itself. */
function proofOf({ revision, pinned, on, known }: Exhibit, { subject }: SharedAddress): string | null {
  if (subject.kind === "compare") return pinned && proofOfHref(pinned);
  if (revision === null || subject.kind === "page") return null;
  const [page = ""] = pinned?.split("#", 1) ?? [];
  const path = subject.kind === "record" ? revisionHref(subject.noun, subject.slug, revision.number) : page;
  return proofOfHref(subject.kind === "record" ? withQuery(path, { on, known }) : path);
}

function machinesOf(exhibit: Exhibit, address: SharedAddress) {
  const { subject, path, clocks } = address;
  const json =
    subject.kind === "record" && subject.number === null
      ? [{ href: apiHref(path.slice(1), clocks), label: "JSON" }]
      : [];
  // What has no frame cannot be described as one.
  const oembed =
    embedOf(exhibit, address) === null ? [] : [{ href: oembedHref(whole(exhibit.live)), label: "oEmbed" }];
  return [...json, ...oembed];
}
