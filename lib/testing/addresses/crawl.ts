/**
 * Asks a running server for the addresses that it prints, from some pages on: of each kind so many, and all that name a record which
 * is watched. Decides what is a good answer: it is there, it has moved for good, or it is gone with a reason; what "#" names is on the
 * page; and the address by which a page wants to be known is that of such a page.
 */
import { anchorKind, facetsOf, pathKind, shuffled } from "./kinds";
import { canonicalIn, idsIn, type Printed, printedIn } from "./printed";

type Walking = {
  origin: string;
  /** Servers of the same record, asked by turns in its place: pages are made by one processor for each. */
  servers?: readonly string[];
  from: readonly Printed[];
  /** How many of a kind are asked; `Infinity`: all. */
  perKind: number;
  /** No more than so many are asked, those that name what is watched first. */
  most?: number;
  /** Only where it begins, and where that leads to. */
  isClosed?: boolean;
  /** Parts of addresses (a slug, a short id): whatever holds one is asked. */
  watched?: readonly string[];
  /** Addresses that are asked whatever their kind. */
  isWanted?: (address: string) => boolean;
  seed?: number;
  atOnce?: number;
  onProgress?: (asked: number, known: number) => void;
  /** Told at once of what is in `wrong` at the end: a crawl of all takes hours. */
  onWrong?: (sentence: string) => void;
};
export type Crawl = Omit<Walking, "from" | "isClosed"> & { from: readonly string[] };

export type Crawled = {
  /** Every address that was asked, with what was looked for on its page. */
  asked: readonly Printed[];
  kinds: number;
  /** Fragments that were looked for on their pages. */
  anchors: number;
  /** Parts that have gone since from a page which says so to whoever looks for one; only of what is asked again. */
  lost: readonly string[];
  /** One sentence for each address that was not as it should be, with where it is printed. */
  wrong: readonly string[];
  bytes: number;
};

type Answer = { status: number; type: string; location: string | null; text: string; bytes: number };

const READABLE = /html|json|xml|csv|calendar|markdown|text\/plain|bibtex|research-info/;
const REDIRECTS = [301, 308];
/** Pages of the editor are for whoever has signed in; everybody else is led there. */
const EDITOR = /^(\/fr)?\/(edit|login)(\/|$|\?)/;
/** Spoken to by POST alone, as its description says. */
const POSTED = /^\/api\/mcp$/;
/** As components/since/lost-target.tsx writes it. */
const SAYS_LOST = "data-says-lost";
/** As many pictures as wait for one that is drawn. */
const AT_ONCE = 4;
const BUSY = [429, 503];
const MOST_TRIES = 5;
const PATIENCE_MS = 60_000;

/** Once more for who was told to come again. */
async function patientAnswerOf(origin: string, address: string): Promise<Answer> {
  for (let tries = 1; ; tries++) {
    const answer = await answerOf(origin, address);
    if (!BUSY.includes(answer.status) || tries === MOST_TRIES) return answer;
    await new Promise((resolve) => setTimeout(resolve, 500 * tries));
  }
}

async function answerOf(origin: string, address: string): Promise<Answer> {
  const response = await fetch(`${origin}${address}`, {
    redirect: "manual",
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  const type = response.headers.get("content-type") ?? "";
  const body = Buffer.from(await response.arrayBuffer());
  const text = READABLE.test(type) ? body.toString() : "";
  return {
    status: response.status,
    type,
    location: response.headers.get("location"),
    text,
    bytes: body.length,
  };
}

function isGood(address: string, { status }: Answer): boolean {
  if (EDITOR.test(address)) return [200, 303, 307, ...REDIRECTS].includes(status);
  if (POSTED.test(address)) return status === 405;
  return [200, 410, ...REDIRECTS].includes(status);
}

/** Runs some at once, in order. */
async function each<T>(items: readonly T[], atOnce: number, work: (item: T) => Promise<void>): Promise<void> {
  const left = items.values();
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      for (const item of left) await work(item);
    }),
  );
}

export function crawl({ from, ...how }: Crawl): Promise<Crawled> {
  return walk({ ...how, from: from.map((address) => ({ address, anchor: "" })) });
}

/** Asks all of them again, or some of each kind and those that are wanted, and where they lead to now. */
export function askAgain(
  origin: string,
  from: readonly Printed[],
  how: Partial<Omit<Walking, "origin" | "from" | "isClosed">> = {},
): Promise<Crawled> {
  return walk({ perKind: Number.POSITIVE_INFINITY, ...how, origin, from, isClosed: true });
}

async function walk(how: Walking): Promise<Crawled> {
  const walk = new Walk(how);
  walk.add(how.from, "the start");
  for (let next = walk.take(); next.length > 0; next = walk.take())
    await each(next, how.atOnce ?? AT_ONCE, (address) => walk.ask(address));
  return walk.outcome();
}

class Walk {
  readonly #how: Walking;
  /** Where each address is printed first. */
  readonly #printedAt = new Map<string, string>();
  readonly #waiting = new Set<string>();
  readonly #asked = new Map<string, number>();
  readonly #ids = new Map<string, ReadonlySet<string>>();
  readonly #words = new Map<string, string>();
  /** Pages that say so when a part is looked for which they do not have. */
  readonly #sayLost = new Set<string>();
  /** By page, what is named of it. */
  readonly #anchors = new Map<string, Set<string>>();
  readonly #movedTo = new Map<string, string>();
  readonly #canonical = new Map<string, string>();
  readonly #wrong: string[] = [];
  readonly #counts = new Map<string, number>();
  #bytes = 0;

  constructor(how: Walking) {
    this.#how = how;
  }

  add(printed: readonly Printed[], at: string): void {
    for (const { address, anchor } of printed) {
      if (anchor !== "") this.#anchors.set(address, (this.#anchors.get(address) ?? new Set()).add(anchor));
      if (this.#printedAt.has(address)) continue;
      this.#printedAt.set(address, at);
      this.#waiting.add(address);
    }
  }

  /** Those that are asked next. What is left over may be a page on which a kind of anchor is looked for later. */
  take(): string[] {
    const { perKind, isWanted = () => false } = this.#how;
    const taken: string[] = [];
    for (const address of this.#inOrder()) {
      if (this.#asked.size + taken.length === this.#how.most) break;
      this.#waiting.delete(address);
      const about = this.#watchedIn(address);
      const facets = this.#facetsOf(address, about.length === 0 ? [""] : about);
      const most = about.length === 0 ? perKind : 1;
      if (!this.#isNew(facets, most) && !isWanted(address)) continue;
      for (const facet of facets) this.#counts.set(facet, (this.#counts.get(facet) ?? 0) + 1);
      taken.push(address);
    }
    return taken;
  }

  #inOrder(): string[] {
    const order = shuffled(this.#waiting, this.#how.seed ?? 1);
    const isWatched = (address: string) => this.#watchedIn(address).length > 0;
    return [...order.filter(isWatched), ...order.filter((address) => !isWatched(address))];
  }

  #watchedIn(address: string): string[] {
    const { watched = [] } = this.#how;
    return watched.filter((part) => address.includes(part));
  }

  #facetsOf(address: string, subjects: readonly string[]): string[] {
    return [...facetsOf(address), ...this.#anchorFacets(address)].flatMap((facet) =>
      subjects.map((subject) => `${facet} of ${subject}`),
    );
  }

  #isNew(facets: readonly string[], most: number): boolean {
    return facets.some((facet) => (this.#counts.get(facet) ?? 0) < most);
  }

  #anchorFacets(address: string): string[] {
    const [path = ""] = address.split("?", 1);
    const kinds = new Set([...(this.#anchors.get(address) ?? [])].map(anchorKind));
    return [...kinds].map((kind) => `${pathKind(path)} #${kind}`);
  }

  async ask(address: string): Promise<void> {
    const { origin, servers = [origin] } = this.#how;
    try {
      const answer = await patientAnswerOf(servers[this.#asked.size % servers.length] ?? origin, address);
      this.#asked.set(address, answer.status);
      this.#bytes += answer.bytes;
      if (!isGood(address, answer)) this.#noteAt(address, `${address} answered ${answer.status}`);
      else this.#read(address, answer);
    } catch (error) {
      this.#noteAt(address, `${address}: ${error instanceof Error ? error.message : error}`);
    }
    this.#how.onProgress?.(this.#asked.size, this.#printedAt.size);
  }

  #read(address: string, { status, type, location, text }: Answer): void {
    const { origin } = this.#how;
    if (EDITOR.test(address)) return;
    if (location !== null) {
      const [to] = printedIn({
        origin,
        address,
        type: "text/plain",
        text: new URL(location, `${origin}${address}`).href,
      });
      if (!to) return;
      this.#movedTo.set(address, to.address);
      this.add([to], address);
      return;
    }
    if (status !== 200) return;
    if (type.includes("html")) {
      this.#ids.set(address, this.#shared(idsIn(text)));
      if (text.includes(SAYS_LOST)) this.#sayLost.add(address);
      const canonical = canonicalIn({ origin, address, type, text });
      if (canonical !== null) this.#canonical.set(address, canonical);
    }
    if (!this.#how.isClosed && READABLE.test(type))
      this.add(printedIn({ origin, address, type, text }), address);
  }

  /** Pages have most of their ids in common: each is held once. */
  #shared(ids: ReadonlySet<string>): ReadonlySet<string> {
    const own = new Set<string>();
    for (const id of ids) {
      const known = this.#words.get(id);
      if (known === undefined) this.#words.set(id, id);
      own.add(known ?? id);
    }
    return own;
  }

  #noteAt(address: string, sentence: string): void {
    this.#note(`${sentence} (printed at ${this.#printedAt.get(address)})`);
  }

  #note(sentence: string): void {
    this.#wrong.push(sentence);
    this.#how.onWrong?.(sentence);
  }

  /** The page that an address leads to at last, when it was read. */
  #pageOf(address: string): string {
    const to = this.#movedTo.get(address);
    return to === undefined || to === address ? address : this.#pageOf(to);
  }

  /** The address by which a page wants to be known is a page that wants to be known by the same. */
  #noteOtherCanonicals(): void {
    for (const [address, canonical] of this.#canonical) {
      const theirs = this.#asked.get(canonical) === 200 ? this.#canonical.get(canonical) : canonical;
      if (theirs !== canonical)
        this.#note(`${address} is by its own word ${canonical}, which is ${theirs ?? "nothing"}`);
    }
  }

  outcome(): Crawled {
    this.#noteOtherCanonicals();
    let anchors = 0;
    const lost: string[] = [];
    for (const [address, named] of this.#anchors) {
      const page = this.#pageOf(address);
      const ids = this.#ids.get(page);
      if (ids === undefined) continue;
      const isTold = this.#how.isClosed === true && this.#sayLost.has(page);
      for (const anchor of named) {
        anchors += 1;
        if (anchor === "top" || ids.has(decodeURIComponent(anchor))) continue;
        const sentence = `${address}#${anchor} names nothing on its page`;
        if (isTold) lost.push(sentence);
        else this.#note(sentence);
      }
    }
    const asked = [...this.#asked.keys()];
    const kinds = new Set(asked.map((address) => pathKind(address.split("?", 1)[0] ?? "")));
    const printed = asked.flatMap((address) =>
      [...(this.#anchors.get(address) ?? [""])].map((anchor) => ({ address, anchor })),
    );
    return { asked: printed, kinds: kinds.size, anchors, lost, wrong: this.#wrong, bytes: this.#bytes };
  }
}
