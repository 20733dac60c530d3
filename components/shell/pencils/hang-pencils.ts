/**
 * Pencils and gavels on a reader's page, for those who are signed in: hung on what the page has anyway, its anchors and a few
 * marks. Decides where each leads. Without an answer from the server nothing is shown; the "Edit" above leads there all the same.
 */

import { placedOf } from "@/lib/language/address";
import { inThisLanguage } from "@/lib/language/current";
import { editHref, editPartHref, type RecordPath, ruleHref } from "../edit-href";
import { type Beside, gavel, notesLine, pencil } from "./marks";

type Hanging = RecordPath & Beside;

/** Asks who is signed in, then marks the page, and whatever comes into it, until the signal. */
export async function hangPencils(record: RecordPath, gone: AbortSignal): Promise<void> {
  const answer = await fetch(inThisLanguage(`/edit/beside/${record.section}/${record.slug}`), {
    signal: gone,
  });
  if (!answer.ok) return;
  const hanging: Hanging = { ...record, ...((await answer.json()) as Beside) };
  await idle();
  if (gone.aborted) return;
  hang(hanging);
  let isDue = false;
  const observer = new MutationObserver(() => {
    if (isDue) return;
    isDue = true;
    requestAnimationFrame(() => {
      isDue = false;
      if (!gone.aborted) hang(hanging);
    });
  });
  observer.observe(document.querySelector("main") ?? document.body, { childList: true, subtree: true });
  gone.addEventListener("abort", () => {
    observer.disconnect();
    for (const mark of document.querySelectorAll("[data-pencils]")) mark.remove();
    for (const marked of document.querySelectorAll("[data-pencilled]"))
      marked.removeAttribute("data-pencilled");
  });
}

/** The page is taken over first: what React does not know must not be in its way. */
function idle(): Promise<void> {
  return new Promise((done) => {
    if ("requestIdleCallback" in window) requestIdleCallback(() => done(), { timeout: 1_000 });
    else setTimeout(done, 200);
  });
}

function hang(hanging: Hanging): void {
  const { section, slug, words } = hanging;
  each("main h1", (h1) => h1.append(pencil(titleHref(hanging), words.title)));
  each("main header:has(h1)", (header) => {
    if (hanging.notes > 0) header.after(notesLine(hanging));
  });
  each("article.term", (article) => hangOnTerm(article, hanging));
  each('li[id^="c-"], li[data-claim-of]', (claim) => hangOnClaim(claim, hanging));
  each('li.event[id^="e-"]', (event) => {
    const place = event.querySelector(".kicker") ?? event;
    place.append(pencil(`/edit/events/${event.id.slice(2)}`, named(words.event, textOf(event, ".title"))));
  });
  each("[data-disputes] a[href^='#']", (link) => hangOnDispute(link, hanging));
  if (section !== "deals") return;
  each("[data-fact]", (fact) => {
    const name = fact.querySelector("dt");
    const href = editPartHref(slug, `fact:${fact.dataset.fact ?? ""}`);
    name?.append(pencil(href, named(words.fact, name.textContent ?? "")));
  });
}

function titleHref({ section, slug }: Hanging): string {
  return section === "deals"
    ? editPartHref(slug, "fact:title")
    : (editHref(`/${section}/${slug}`) ?? "/edit");
}

/** Runs once for each element, however often the page changes. */
function each(selector: string, run: (element: HTMLElement) => void): void {
  for (const element of document.querySelectorAll<HTMLElement>(`:is(${selector}):not([data-pencilled])`)) {
    element.dataset.pencilled = "";
    run(element);
  }
}

type Term = { deal: string; key: string };

/** The term that an article is of: on the page of its deal by its anchor, elsewhere by the link to it. */
function termOf(article: Element | null, { section, slug }: RecordPath): Term | null {
  if (article === null) return null;
  if (section === "deals") return { deal: slug, key: article.id };
  const link = article.querySelector<HTMLAnchorElement>('a[href*="/deals/"][href*="#"]');
  const [, deal] = /^\/deals\/([a-z0-9-]+)$/.exec(placedOf(link?.pathname ?? "").path) ?? [];
  return deal === undefined || !link ? null : { deal, key: decodeURIComponent(link.hash.slice(1)) };
}

function hangOnTerm(article: HTMLElement, hanging: Hanging): void {
  const term = termOf(article, hanging);
  if (term === null) return;
  const label = textOf(article, ".what");
  const group = document.createElement("span");
  group.className = "pencils no-print";
  group.dataset.pencils = "";
  if (hanging.mayRule && article.dataset.disputed !== undefined)
    group.append(gavel(ruleHref(term.deal, term.key), named(hanging.words.rule, label)));
  group.append(pencil(editPartHref(term.deal, `term:${term.key}`), named(hanging.words.term, label)));
  article.append(group);
}

function hangOnClaim(claim: HTMLElement, hanging: Hanging): void {
  const term = termOf(claim.closest("article.term"), hanging);
  if (term === null) return;
  const line = claim.querySelector("p");
  const place = line?.querySelector("span.ml-auto") ?? line ?? claim;
  const href = editPartHref(term.deal, `claim:${claim.dataset.claimOf ?? claim.id.slice(2)}`);
  place.append(pencil(href, named(hanging.words.claim, textOf(claim, "blockquote").slice(0, 60))));
}

function hangOnDispute(link: HTMLElement, hanging: Hanging): void {
  const anchor = decodeURIComponent(link.getAttribute("href")?.slice(1) ?? "");
  const term = termOf(document.getElementById(anchor), hanging);
  if (term && hanging.mayRule)
    (link.parentElement ?? link).append(
      gavel(ruleHref(term.deal, term.key), named(hanging.words.rule, link.textContent ?? "")),
    );
}

const named = (words: string, name: string): string => words.replace("{name}", () => name);

function textOf(element: Element, selector: string): string {
  return element.querySelector(selector)?.textContent?.trim() ?? "";
}
