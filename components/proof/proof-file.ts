/**
 * A pinned page as one file that holds its data, its sources' quotes and a seal, checks itself offline and says what it is.
 * Decides what is in it; the seal is beside it.
 */
import { sourceWords, standingMark } from "@/components/embed/embed-page";
import { EMBED_STYLE } from "@/components/embed/embed-style";
import { type Html, html, ownMarkup } from "@/components/ui/html";
import { displayDate } from "@/lib/domain/dates/display-date";
import type { TermView } from "@/lib/views/parts";
import type { Exhibit } from "@/lib/views/share/exhibit";
import { CHECK_SCRIPT } from "./check-script";
import { BLANK_SEAL, SEAL_NAME, sealed } from "./seal";

export type ProofInput = {
  exhibit: Exhibit;
  /** Of the page online, with its origin. */
  address: string;
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
export function proofFile({ exhibit, address, data }: ProofInput): string {
  const { kicker, title, within, sentence, standing, terms, events, table } = exhibit;
  const body = html`<p class="kicker">${kicker}${within && html` · ${within}`}</p><h1>${title}</h1><p class="said">${sentence}</p>${
    standing && html`<p>${standingMark(standing)} <span class="quiet">${sourceWords(exhibit)}</span></p>`
  }${checks(exhibit, address)}${terms.map(termSection)}${table && tableSection(table)}${events.length > 0 && eventsSection(events)}<section><h2>The data, as the record hashes it</h2><p class="quiet">JSON in the form of RFC 8785. Its SHA-256: <span class="hash" id="hash">${data.hash}</span></p><details><summary>Show</summary><pre id="data">${data.json}</pre></details></section>`;
  const head = html`<meta charset="utf-8"><meta name="viewport" content="width=device-width,initial-scale=1"><meta name="${SEAL_NAME}" content="${BLANK_SEAL}"><title>${title} · Entente, pinned</title><link rel="canonical" href="${address}"><style>${ownMarkup(STYLE)}</style>`;
  const whole = html`<!doctype html><html lang="en"><head>${head}</head><body><main>${body}</main><script>${ownMarkup(CHECK_SCRIPT)}</script></body></html>`;
  return sealed(asSerialized(whole.text));
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
  return html`<div id="checks"><p>This file is a copy of one page of Entente, the public record of who promised what to whom in the cloud–AI industry: ${stateOf(exhibit)}. It needs no network. Online it stands at <a href="${address}">${address}</a>, and it can be fetched there again and compared.</p><p id="page-check" role="status">Without scripts nothing is checked; the data below can be hashed by other means.</p><p id="data-check" role="status"></p><p><label>To check a copy byte by byte, choose the file: <input id="file" type="file" accept=".html,text/html"></label></p><p id="file-check" role="status"></p><p class="quiet">A seal says that nothing was changed since, not who made the file: whoever changes it can seal it anew. That the record itself held this is said by the hash of the data, which stands in its public history.</p></div>`;
}

function stateOf({ revision, on, known }: Exhibit): string {
  const then = `terms on ${displayDate(on)}${known === null ? "" : `, as known on ${displayDate(known)}`}`;
  if (revision === null) return `a comparison, pinned, ${then}`;
  const { number, savedAt, changeSet, message } = revision;
  return `revision ${number}, saved on ${displayDate(savedAt.slice(0, 10))} as change set ${changeSet} (“${message}”), ${then}`;
}

function termSection({ key, label, display, standing, because, span, from, to, claims }: TermView): Html {
  const parties = [from?.name, to?.name].filter((name) => name !== undefined).join(" to ");
  return html`<section id="${key}"><h2>${label}</h2><p class="said">${display}</p><p>${standingMark(standing)} <span class="quiet">${because}</span></p><p class="quiet">${[parties, span].filter((text) => text !== "").join("; ")}</p><ul>${claims.map(claimItem)}</ul></section>`;
}

function claimItem({
  id,
  stance,
  display,
  quote,
  source,
  rank,
  reason,
  locator,
}: TermView["claims"][number]): Html {
  const said = `${source.publisher}, “${source.title}”, ${source.publishedOn?.words ?? "undated"}${locator === null ? "" : `, at ${locator}`}`;
  return html`<li class="term" id="c-${id}"><p>${stance === "asserts" ? "Says" : stance === "denies" ? "Denies" : "Questions"}: <b>${display}</b>${rank !== "normal" && html` <span class="quiet">(${rank === "preferred" ? "ruled for" : "set aside"})</span>`}</p><blockquote lang="${source.language}">${quote}</blockquote><p class="quiet">${said}${source.url && html` <a href="${source.url}" rel="noopener">${source.url}</a>`}</p>${reason && html`<p class="quiet">Editors: ${reason}</p>`}</li>`;
}

function tableSection({ head, rows }: NonNullable<Exhibit["table"]>): Html {
  return html`<section><h2>Side by side</h2><table><thead><tr>${head.map((cell) => html`<th scope="col">${cell}</th>`)}</tr></thead><tbody>${rows.map(
    (row) => html`<tr>${row.map((cell) => html`<td>${cell}</td>`)}</tr>`,
  )}</tbody></table></section>`;
}

function eventsSection(events: Exhibit["events"]): Html {
  return html`<section><h2>Events</h2><ul>${events.map(
    ({ on, title, detail }) =>
      html`<li class="term"><p><b>${title}</b> <span class="quiet">${on.words}</span></p><p>${detail}</p></li>`,
  )}</ul></section>`;
}
