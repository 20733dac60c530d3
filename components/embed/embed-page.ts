/**
 * A page as it stands in a frame on somebody else's: one document without scripts and without files of ours but pictures.
 * Decides what of a page is shown there; every text in it is text.
 */

import { standingShape } from "@/components/standing/standing-glyph";
import { toMarkup } from "@/components/timeline/file/to-markup";
import { escapeHtml, type Html, html, htmlIn, ownMarkup, ownWords } from "@/components/ui/html";
import type { Standing } from "@/lib/domain/vocabulary/vocabulary";
import { ABOUT } from "@/lib/language/about";
import { counted } from "@/lib/language/counted";
import { currentLanguage, inThisLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { language } from "@/lib/language/language";
import { words } from "@/lib/language/words";
import { knownCompareHref } from "@/lib/url/compare/compare-href";
import { claimAnchor } from "@/lib/url/href";
import type { TermView } from "@/lib/views/parts";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { EMBED_STYLE } from "./embed-style";

export type EmbedInput = { exhibit: Exhibit; origin: string; picture: EmbedPicture | null };
/** A chart, by day and by night; paths with their query. */
export type EmbedPicture = { light: string; dark: string; alt: string };

/** The whole document. */
export function embedPage({ exhibit, origin, picture }: EmbedInput): string {
  const { kicker, title, within, sentence, standing, about, sides, terms, table, claim, own, withdrawn } =
    exhibit;
  const isOne = terms.length === 1 && within !== null;
  const body = html`<p class="kicker">${kicker}${within && html` · ${ownWords(within, own.within)}`}</p>
<h1><a href="${origin}${addressOf(exhibit)}" target="_blank" rel="noopener">${inOwn(title, own.title)}</a></h1>
${sides.length > 0 ? html`${about !== null && html`<p class="quiet">${about}</p>`}${sidesList(sides)}` : html`<p class="said">${inOwn(sentence, own.sentence)}</p>`}
${standing && html`<p>${standingMark(standing)} <span class="quiet">${sourceWords(exhibit)}</span></p>`}
${picture && pictureOf(picture)}
${withdrawn !== null && withdrawnNote(withdrawn)}
${isOne ? singleTerm(terms, claim) : termList(terms)}
${table && tableOf(table)}
${footOf(exhibit, origin)}`;
  return embedDocument({ title, body, canonical: `${origin}${canonicalOf(exhibit)}` });
}

/** Words of the record itself are marked as such. */
const inOwn = (text: string, isOwn: boolean) => (isOwn ? ownWords(text) : text);

function withdrawnNote(reason: string): Html {
  const t = words("share");
  return html`<p class="note">${htmlIn((at) => t.markup("frame.withdrawn", { reason: () => at("reason") }), { reason: ownWords(reason) })}</p>`;
}

/** A frame for a page that is not there: what became of it, as its own page would say. */
export function embedAbsence(absence: {
  title: string;
  reason: string;
  /** Whether the reason is an editor's, in English. */
  isOwn: boolean;
  links: readonly { href: string; label: string }[];
}): string {
  const { title, reason, isOwn, links } = absence;
  const items = links.map(
    ({ href, label }) => html`<li><a href="${href}" target="_blank" rel="noopener">${label}</a></li>`,
  );
  const body = html`<p class="kicker">Entente</p><h1>${title}</h1><p class="said">${inOwn(reason, isOwn)}</p><ul>${items}</ul>`;
  return embedDocument({ title, body, canonical: null });
}

export function embedDocument(parts: { title: string; body: Html; canonical: string | null }): string {
  const { title, body, canonical } = parts;
  const { tag, direction } = ABOUT[currentLanguage()];
  return html`<!doctype html>
<html lang="${tag}"${direction === "rtl" && ownMarkup(' dir="rtl"')}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="robots" content="noindex"><title>${title} · Entente</title>${canonical && html`<link rel="canonical" href="${canonical}">`}
<style>${ownMarkup(EMBED_STYLE)}</style></head>
<body><main>
${body}
</main></body></html>
`.text;
}

function addressOf({ isPinned, pinned, live }: Exhibit): string {
  return inThisLanguage(isPinned && pinned !== null ? pinned : live);
}

/** The page by which it wants to be known: a revision as it is, a comparison by its columns, everything else at whatever day. */
function canonicalOf(exhibit: Exhibit): string {
  const address = addressOf(exhibit);
  const [page = ""] = address.split(/[?#]/, 1);
  if (page.endsWith("/compare")) return knownCompareHref(address);
  return exhibit.isPinned ? address : page;
}

/** The shape and the word of a standing. */
export function standingMark(standing: Standing): Html {
  const shape = ownMarkup(toMarkup(standingShape(standing)));
  return html`<span class="mark ${standing}"><svg viewBox="0 0 16 16" aria-hidden="true">${shape}</svg><span class="word">${language().vocabulary.standings[standing]}</span></span>`;
}

export function sourceWords({ sources, on, known }: Exhibit): string {
  const t = words("share");
  const said = { sources: counted(sources, "source"), day: dayWords(on) };
  return known === null
    ? t("frame.sources", said)
    : t("frame.sourcesKnown", { ...said, known: dayWords(known) });
}

function sidesList(sides: Exhibit["sides"]): Html {
  const items = sides.map(
    ({ display, publishers }) =>
      html`<li>${display} <span class="quiet">${publishers.join(", ")}</span></li>`,
  );
  return html`<ul class="sides said">${items}</ul>`;
}

/** So many terms are listed; a frame is no page. */
const MOST = 12;

function termList(terms: readonly TermView[]): Html | null {
  if (terms.length === 0) return null;
  const rest = terms.length - MOST;
  return html`<h2>${counted(terms.length, "term")}</h2><ul>${terms.slice(0, MOST).map(termItem)}</ul>${
    rest > 0 && html`<p class="quiet">${words("share")("frame.more", { count: rest })}</p>`
  }`;
}

function termItem(term: TermView): Html {
  const { key, label, labelLang, display, standing, span, inForce, sides } = term;
  const said =
    standing === "disputed"
      ? sidesList(sides.filter(({ contested }) => contested))
      : html`<p class="value">${display}</p>`;
  return html`<li class="term${inForce === "no" && " past"}" id="${key}"><p><b>${ownWords(label, labelLang)}</b></p>${said}<p>${standingMark(standing)} <span class="quiet">${span}</span></p></li>`;
}

/** One term with the words of its sources; of a claim, that one alone. */
function singleTerm([term]: readonly TermView[], claim: string | null): Html | null {
  if (term === undefined) return null;
  const shown = claim === null ? term.claims.slice(0, MOST) : term.claims.filter(({ id }) => id === claim);
  return html`<p class="quiet">${term.because}</p><p class="quiet">${term.span}</p><ul>${shown.map(
    ({ id, display, source, quote }) =>
      html`<li class="term" id="${claimAnchor(id)}"><p><b>${display}</b> <span class="quiet">${source.publisher}, ${source.publishedOn?.words ?? words("share")("frame.undated")}</span></p><blockquote lang="${source.language}">${quote}</blockquote></li>`,
  )}</ul>`;
}

function tableOf({ head, rows }: NonNullable<Exhibit["table"]>): Html {
  const cells = (row: readonly string[]) =>
    row.map((cell, at) => (at === 0 ? html`<th scope="row">${cell}</th>` : html`<td>${cell}</td>`));
  return html`<div class="scroll" tabindex="0" role="region" aria-label="${words("share")("frame.sideBySide")}"><table><thead><tr>${head.map(
    (cell) => html`<th scope="col">${cell}</th>`,
  )}</tr></thead><tbody>${rows.map((row) => html`<tr>${cells(row)}</tr>`)}</tbody></table></div>`;
}

function pictureOf({ light, dark, alt }: EmbedPicture): Html {
  return html`<picture><source media="(prefers-color-scheme: dark)" srcset="${dark}"><img src="${light}" alt="${alt}"></picture>`;
}

/** What the frame shows, where it is from, and quietly that there is a newer state. */
function footOf(exhibit: Exhibit, origin: string): Html {
  const { isPinned, revision, contentHash, live, on } = exhibit;
  const t = words("share");
  const newer = isPinned && revision !== null && revision.number < revision.newest;
  const state =
    revision !== null &&
    t("frame.revision", { number: revision.number, day: dayWords(revision.savedAt.slice(0, 10)) });
  const entente = html`<a href="${origin}${addressOf(exhibit)}" target="_blank" rel="noopener">Entente</a>`;
  const what = htmlIn(
    (at) =>
      isPinned
        ? t.markup("frame.pinned", { entente: () => at("entente") })
        : t.markup("frame.live", { entente: () => at("entente"), day: dayWords(on) }),
    { entente },
  );
  return html`<footer class="foot"><p>${what} ${state} ${newer && html`<a href="${origin}${inThisLanguage(live)}" target="_blank" rel="noopener">${t("frame.newer")}</a>`}</p>${
    contentHash !== null && html`<p class="hash">sha256 ${contentHash}</p>`
  }</footer>`;
}

/** The code that a page of somebody else pastes. */
export function embedCode({
  src,
  title,
  heightPx,
}: {
  src: string;
  title: string;
  heightPx: number;
}): string {
  return `<iframe src="${escapeHtml(src)}" title="${escapeHtml(title)}" width="100%" height="${heightPx}" loading="lazy" style="border:0"></iframe>`;
}

const HEIGHTS_PX = { least: 220, term: 110, most: 640, chart: 560 } as const;

/** A height in which most of it is seen at 640 pixels' width; what is more scrolls. */
export function embedHeightPx({ terms, table, isPage, claim }: Exhibit): number {
  if (isPage) return HEIGHTS_PX.chart;
  const rows = claim !== null ? 1 : terms.length === 1 ? (terms[0]?.claims.length ?? 1) : terms.length;
  const shown = Math.min(MOST, table === null ? rows : table.rows.length);
  return Math.min(HEIGHTS_PX.most, HEIGHTS_PX.least + shown * HEIGHTS_PX.term);
}
