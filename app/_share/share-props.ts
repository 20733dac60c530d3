import { embedCode, embedHeightPx } from "@/components/embed/embed-page";
import { frozenHref } from "@/components/share/frozen-href";
import type { SharePageProps, Takeaway } from "@/components/share/share-page";
import { toBibtex, toCsl, toRis } from "@/lib/domain/citation/formats";
import { toApa, toChicago } from "@/lib/domain/citation/styles";
import { displayDate } from "@/lib/domain/dates/display-date";
import { env, publicOrigin } from "@/lib/runtime/env";
import { revisionHref } from "@/lib/url/history-href";
import { apiHref, withQuery } from "@/lib/url/href";
import { cardHref, citeHref, oembedHref, proofOfHref } from "@/lib/url/share/share-href";
import type { SharedAddress } from "@/lib/url/share/shared-address";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { cardVersion } from "./card-version";
import { embedOf } from "./embed-of";
import { referenceOf } from "./reference-of";

/** All that can be taken along of one page. */
export function shareProps(exhibit: Exhibit, address: SharedAddress): SharePageProps {
  const { live, pinned } = exhibit;
  const page = pinned ?? frozenHref(exhibit);
  return {
    exhibit,
    links: linksOf(exhibit),
    ...citationsOf(exhibit, page),
    embeds: embedsOf(exhibit, address),
    card: cardHref((exhibit.isPinned ? page : live).split("#", 1)[0] ?? live, cardVersion(exhibit)),
    proof: proofOf(exhibit, address),
    machines: machinesOf(exhibit, address),
  };
}

const whole = (path: string): string => `${publicOrigin(env())}${path}`;

function linksOf(exhibit: Exhibit): Takeaway[] {
  const { live, pinned, revision, on, known } = exhibit;
  const moment = frozenHref(exhibit);
  const day = displayDate(on);
  const pin: Takeaway[] =
    pinned === null
      ? []
      : [
          {
            label: "Pinned link",
            text: whole(pinned),
            why:
              revision === null
                ? "The record as it stands now, for ever."
                : `Revision ${revision.number}, the same for ever.`,
          },
        ];
  return [
    { label: "Live link", text: whole(live), why: "Follows every rename and every edit." },
    ...pin,
    {
      label: "Link to this moment",
      text: whole(moment),
      why: `What was in force on ${day}, from what had been published by ${displayDate(known ?? on)}. Corrections to the record show in it.`,
    },
  ];
}

function citationsOf(exhibit: Exhibit, page: string): Pick<SharePageProps, "citations" | "formats"> {
  const reference = referenceOf(exhibit, page);
  const file = (format: "bib" | "ris" | "json") => ({
    href: citeHref(page, format),
    label: `.${format} file`,
  });
  return {
    citations: [
      { label: "APA", text: toApa(reference) },
      { label: "Chicago", text: toChicago(reference) },
    ],
    formats: [
      { label: "BibTeX", text: toBibtex(reference), file: file("bib") },
      { label: "RIS", text: toRis(reference), file: file("ris") },
      { label: "CSL-JSON", text: JSON.stringify(toCsl(reference), null, 2), file: file("json") },
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
        label: pinned ? "Pinned embed" : "Live embed",
        text: code,
        why: pinned ? "Shows the same for ever." : "Moves with the record.",
        file: { href: src, label: "See it" },
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

function machinesOf(exhibit: Exhibit, { subject, path, clocks }: SharedAddress) {
  const json =
    subject.kind === "record" && subject.number === null
      ? [{ href: apiHref(path.slice(1), clocks), label: "JSON" }]
      : [];
  return [...json, { href: oembedHref(whole(exhibit.live)), label: "oEmbed" }];
}
