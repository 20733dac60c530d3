/**
 * A pinned page as one file that holds its data, its sources' quotes and a seal, checks itself offline and says what it is.
 * Decides what is in it; the seal is beside it.
 */
import { sourceWords, standingMark } from "@/components/embed/embed-page";
import { EMBED_STYLE } from "@/components/embed/embed-style";
import { type Html, html, htmlIn, ownMarkup, ownWords } from "@/components/ui/html";
import { ABOUT, quoteMarks } from "@/lib/language/about";
import { currentLanguage } from "@/lib/language/current";
import { dayWords } from "@/lib/language/day-words";
import { words } from "@/lib/language/words";
import type { TermView } from "@/lib/views/parts";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { checkScript, type Verdicts } from "./check-script";
import { BLANK_SEAL, SEAL_NAME, sealed } from "./seal";

export type ProofInput = {
  exhibit: Exhibit;
  /** Of the page online, with its origin. */
  address: string;
  /** The page by which it wants to be known. */
  canonical: string;
  /** The data as the record hashes it (RFC 8785), and that hash. */
  data: { json: string; hash: string };
};

const STYLE = `${EMBED_STYLE}
main{max-width:52rem;margin:0 auto;border:0;padding:24px}
#checks{border:1px solid var(--rule-strong);padding:12px 14px;margin-top:16px;background:var(--paper-sunken)}
#checks p{margin-top:6px}.good{color:var(--confirmed-fg);font-weight:500}.bad{color:var(--accent);font-weight:600}
pre{white-space:pre-wrap;overflow-wrap:anywhere;font-size:12px;max-height:24rem;overflow:auto;border:1px solid var(--rule);padding:10px}
section{margin-top:20px}`;

/** The whole file, sealed. Equal input gives equal bytes. */
export function proofFile({ exhibit, address, canonical, data }: ProofInput): string {
  const { kicker, title, within, sentence, standing, terms, events, table, own } = exhibit;
  const t = words("share");
  const hash = html`<span class="hash" id="hash">${data.hash}</span>`;
  const body = html`<p class="kicker">${kicker}${within && html` · ${ownWords(within, own.within)}`}</p><h1>${own.title ? ownWords(title) : title}</h1><p class="said">${own.sentence ? ownWords(sentence) : sentence}</p>${
    standing && html`<p>${standingMark(standing)} <span class="quiet">${sourceWords(exhibit)}</span></p>`
  }${checks(exhibit, address)}${terms.map(termSection)}${table && tableSection(table)}${events.length > 0 && eventsSection(events)}<section><h2>${t("file.data")}</h2><p class="quiet">${htmlIn((at) => t.markup("file.json", { hash: () => at("hash") }), { hash })}</p><details><summary>${t("file.show")}</summary><pre id="data">${data.json}</pre></details></section>`;
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="${SEAL_NAME}" content="${BLANK_SEAL}"><title>${t("file.title", { title })}</title><link rel="canonical" href="${canonical}"><style>${ownMarkup(STYLE)}</style>`;
  const script = ownMarkup(checkScript(verdicts()));
  const { tag } = ABOUT[currentLanguage()];
  const whole = html`<!doctype html><html lang="${tag}"><head>${head}</head><body><main>${body}</main><script>${script}</script></body></html>`;
  return sealed(asSerialized(whole.text));
}

function verdicts(): Verdicts {
  const t = words("share");
  const names = ["pageGood", "pageBad", "dataGood", "dataBad", "fileGood", "fileBad"] as const;
  return Object.fromEntries(names.map((name) => [name, t(`file.${name}`)])) as Verdicts;
}

/**
 * As a browser writes what it has read: a carriage return is a line's end, and no element but a void one closes itself. Text
 * holds no "<", so only tags are met.
 */
function asSerialized(markup: string): string {
  return markup
    .replace(/\r\n?/g, "\n")
    .replaceAll("\0", "\ufffd")
    .replace(/<([a-z]+)((?: [a-zA-Z-]+="[^"]*")*)\/>/g, "<$1$2></$1>");
}

function checks(exhibit: Exhibit, address: string): Html {
  const t = words("share");
  const what = htmlIn(
    (at) => t.markup("file.what", { state: () => at("state"), address: () => at("address") }),
    {
      state: stateOf(exhibit),
      address: html`<a href="${address}">${address}</a>`,
    },
  );
  return html`<div id="checks"><p>${what}</p><p id="page-check" role="status">${t("file.noScript")}</p><p id="data-check" role="status"></p><p><label>${t("file.choose")} <input id="file" type="file" accept=".html,text/html"></label></p><p id="file-check" role="status"></p><p class="quiet">${t("file.seal")}</p></div>`;
}

function stateOf({ revision, on, known }: Exhibit): Html {
  const t = words("share");
  const moment =
    known === null
      ? t("file.moment", { day: dayWords(on) })
      : t("file.momentKnown", { day: dayWords(on), known: dayWords(known) });
  if (revision === null) return html`${t("file.comparison", { moment })}`;
  const { number, savedAt, changeSet, message } = revision;
  return htmlIn(
    (at) =>
      t.markup("file.revision", {
        ...{ number, moment, changeSet: String(changeSet), day: dayWords(savedAt.slice(0, 10)) },
        message: () => at("message"),
      }),
    { message: ownWords(message) },
  );
}

function termSection(term: TermView): Html {
  const { key, label, labelLang, display, standing, because, span, from, to, claims } = term;
  const t = words("share");
  const names = [from?.name, to?.name].filter((name) => name !== undefined);
  const [giver, receiver] = names;
  const parties =
    giver !== undefined && receiver !== undefined
      ? t("file.fromTo", { from: giver, to: receiver })
      : (giver ?? "");
  return html`<section id="${key}"><h2>${ownWords(label, labelLang)}</h2><p class="said">${display}</p><p>${standingMark(standing)} <span class="quiet">${because}</span></p><p class="quiet">${[parties, span].filter((text) => text !== "").join("; ")}</p><ul>${claims.map(claimItem)}</ul></section>`;
}

const STANCES = { asserts: "says", denies: "denies", questions: "questions" } as const;

function claimItem({
  id,
  stance,
  display,
  quote,
  source,
  rank,
  reason,
  reasonLang,
  locator,
}: TermView["claims"][number]): Html {
  const t = words("share");
  const [open, close] = quoteMarks();
  const said = html`${source.publisher}, ${open}<span lang="${source.language}">${source.title}</span>${close}, ${source.publishedOn?.words ?? t("frame.undated")}${locator !== null && html`, ${t("file.at", { place: locator })}`}`;
  const ruled = rank === "normal" ? null : t(rank === "preferred" ? "file.preferred" : "file.setAside");
  return html`<li class="term" id="c-${id}"><p>${t(`file.${STANCES[stance]}`)} <b>${display}</b>${ruled !== null && html` <span class="quiet">${ruled}</span>`}</p><blockquote lang="${source.language}">${quote}</blockquote><p class="quiet">${said}${source.url && html` <a href="${source.url}" rel="noopener">${source.url}</a>`}</p>${reason && html`<p class="quiet">${htmlIn((at) => t.markup("file.editors", { reason: () => at("reason") }), { reason: ownWords(reason, reasonLang) })}</p>`}</li>`;
}

function tableSection({ head, rows }: NonNullable<Exhibit["table"]>): Html {
  return html`<section><h2>${words("share")("file.sideBySide")}</h2><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></section>`;
}

function eventsSection(events: Exhibit["events"]): Html {
  return html`<section><h2>${words("share")("file.events")}</h2><ul>${events.map(
    ({ on, title, titleLang, detail, detailLang }) =>
      html`<li class="term"><p><b>${ownWords(title, titleLang)}</b> <span class="quiet">${on.words}</span></p><p>${ownWords(detail, detailLang)}</p></li>`,
  )}</ul></section>`;
}
