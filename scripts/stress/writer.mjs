/** Saves deals over and over by the API, and knows of every save that was answered. */
import { withClient } from "../postgres/database.mjs";
import { Stop } from "../shell/stop.mjs";
import { answerOf } from "./ask.mjs";

/** As many deals as are written in turn: one that waits does not stop the others. */
const DEALS = 20;
/** For what comes before a trial, on a busy machine. */
const PATIENT = { limitMs: 120_000 };
/** A page may show what was so long ago: the notice, the queue and one rendering. */
const STALE_MS = 5_000;

const MARK = /stress save (\d+)/;

export class Writer {
  #served;
  /** @type {{slug: string, revision: number, isBusy: boolean, saves: {nth: number, atMs: number}[]}[]} */
  #deals = [];
  #count = 0;
  /** Numbers of the saves that were answered with success. @type {number[]} */
  acknowledged = [];
  sent = 0;

  /** @param {import("./served.mjs").Served} served */
  constructor(served) {
    this.#served = served;
  }

  async begin() {
    const { status, text } = await answerOf(`${this.#served.origin}/api/v1/deals?limit=${DEALS}`, PATIENT);
    if (status !== 200) throw new Stop(`The deals could not be read: ${status || text}`);
    this.#deals = JSON.parse(text).data.map(({ slug }) => ({ slug, revision: 0, isBusy: false, saves: [] }));
    for (const deal of this.#deals) await this.#look(deal);
    return this;
  }

  get slugs() {
    return this.#deals.map(({ slug }) => slug);
  }

  async #look(deal) {
    const { status, text } = await answerOf(`${this.#served.origin}/api/v1/deals/${deal.slug}`, PATIENT);
    if (status === 200) deal.revision = JSON.parse(text).data.revision;
  }

  /** One save of the deal that has waited longest. @returns {Promise<import("./tally.mjs").Answer | null>} null: none is free */
  async save({ limitMs = 30_000 } = {}) {
    const deal = this.#deals.find(({ isBusy }) => !isBusy);
    if (!deal) return null;
    this.#deals = [...this.#deals.filter((one) => one !== deal), deal];
    deal.isBusy = true;
    const nth = ++this.#count;
    this.sent += 1;
    const mark = `stress save ${nth}`;
    const { origin, tokens } = this.#served;
    const answer = await answerOf(`${origin}/api/v1/deals/${deal.slug}`, {
      method: "PATCH",
      limitMs,
      headers: {
        Authorization: `Bearer ${tokens[nth % tokens.length]}`,
        "Content-Type": "application/json",
        "If-Match": `"r${deal.revision}"`,
      },
      body: JSON.stringify({ message: mark, record: { summary: `A deal of a trial: ${mark}.` } }),
    });
    if (answer.status === 200) {
      this.acknowledged.push(nth);
      deal.revision += 1;
      deal.saves.push({ nth, atMs: performance.now() });
    } else await this.#look(deal);
    deal.isBusy = false;
    return { name: "write", ms: answer.ms, status: answer.status, wrong: null };
  }

  /**
   * What is wrong with an answer about a deal: that it shows less than was saved long enough before it was asked for.
   * @returns {string | null}
   */
  wrongOf(slug, text, askedAtMs) {
    const deal = this.#deals.find((one) => one.slug === slug);
    const due = deal?.saves.findLast(({ atMs }) => atMs < askedAtMs - STALE_MS);
    if (!due) return null;
    const shown = Number(MARK.exec(text)?.[1] ?? 0);
    return shown >= due.nth
      ? null
      : `${slug} shows save ${shown}; ${due.nth} was answered ${STALE_MS} ms before`;
  }

  /** Saves that were answered and are not stored, or twice. @returns {Promise<number[]>} */
  async lost() {
    const stored = await withClient(this.#served.databaseUrl(), async (client) => {
      const { rows } = await client.query(
        "SELECT message FROM change_sets WHERE message LIKE 'stress save %'",
      );
      return rows.map(({ message }) => Number(MARK.exec(message)?.[1]));
    });
    const times = new Map();
    for (const nth of stored) times.set(nth, (times.get(nth) ?? 0) + 1);
    return this.acknowledged.filter((nth) => times.get(nth) !== 1);
  }
}
