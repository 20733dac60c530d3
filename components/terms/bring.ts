/** Pages of deals that were asked for, by address: several terms of one deal ask once. */
const pages = new Map<string, Promise<Document>>();
const MOST_PAGES = 20;

function pageAt(address: string): Promise<Document> {
  const kept = pages.get(address);
  if (kept) return kept;
  const page = fetch(address).then(async (answer) => {
    if (!answer.ok) throw new Error(`${address} answered ${answer.status}`);
    return new DOMParser().parseFromString(await answer.text(), "text/html");
  });
  page.catch(() => pages.delete(address)); // asked again next time
  pages.set(address, page);
  for (const oldest of pages.keys()) if (pages.size > MOST_PAGES) pages.delete(oldest);
  return page;
}

/** Puts what the term's own page has under its line. Whatever fails, the link that stands there still leads to it. */
export async function bring(link: HTMLAnchorElement): Promise<void> {
  const box = link.parentElement;
  if (box === null || box.dataset.brought !== undefined) return;
  box.dataset.brought = "";
  box.ariaBusy = "true";
  try {
    const page = await pageAt(link.pathname + link.search);
    const term = page.getElementById(decodeURIComponent(link.hash.slice(1)));
    const body = term?.querySelector(":scope > details > div");
    if (body) box.append(document.importNode(body, true));
    else delete box.dataset.brought;
  } catch {
    delete box.dataset.brought;
  }
  box.ariaBusy = null;
}
