/**
 * The streaming replicas that readers are answered from. Decides which one may be read just now: one that has everything that
 * this instance has heard of, and is not long behind. While the primary is gone, any that answers.
 */
import { setTimeout as sleep } from "node:timers/promises";
import pg from "pg";
import { logger } from "@/lib/runtime/logger";
import type { ReadSource } from "@/lib/runtime/read-source";
import { type Position, PrimaryLog, Requirement, readPosition } from "./catch-up";

export type Timing = {
  /** Between two questions to a replica, and while it is awaited after a publish. */
  everyMs: number;
  hurriedMs: number;
  patienceMs: number;
  retryMs: number;
  /** One that is further behind is not read, whatever it lacks. */
  latestMs: number;
};

const TIMING: Timing = { everyMs: 500, hurriedMs: 25, patienceMs: 1_000, retryMs: 1_000, latestMs: 10_000 };
/** After a publish; one that takes longer is asked at leisure. */
const HURRIED_FOR_MS = 5_000;

const QUESTION = `SELECT pg_is_in_recovery() AS "isReplica", pg_last_wal_replay_lsn()::text AS position,
  (pg_control_system()).system_identifier::text AS system`;

type Answer = { isReplica: boolean; position: string | null; system: string };
type Seen = { isReplica: boolean; position: Position | null; system: string; behindMs: number };
type Follower = { url: string; seen: Seen | null; said: string | null };

/** What is known of the primary: it is heard; the line was lost a moment ago; or it does not answer at all. */
type Primary = "heard" | "unsure" | "gone";

export class Replicas {
  readonly #followers: Follower[];
  readonly #timing: Timing;
  readonly #nowMs: () => number;
  readonly #log = new PrimaryLog();
  readonly #needed = new Requirement();
  #primary: Primary = "unsure";
  #system: string | null = null;
  readonly #isReadable = (follower: Follower): boolean => this.#whyNot(follower) === null;
  #turn = 0;
  #readings = 0;
  #hurriedUntilMs = 0;
  #stopping = new AbortController();
  #waking = new AbortController();

  constructor(urls: readonly string[], { nowMs = () => performance.now(), timing = TIMING } = {}) {
    this.#followers = urls.map((url) => ({ url, seen: null, said: null }));
    this.#nowMs = nowMs;
    this.#timing = timing;
  }

  get isEmpty(): boolean {
    return this.#followers.length === 0;
  }

  /** How many may be read just now. */
  get readable(): number {
    return this.#followers.filter(this.#isReadable).length;
  }

  /** How often one was picked. */
  get readings(): number {
    return this.#readings;
  }

  start(): void {
    for (const follower of this.#followers) void this.#watch(follower);
  }

  stop(): void {
    this.#stopping.abort();
    this.#waking.abort();
  }

  /** Where an answer for everyone is read from: the replicas in turn, or the primary when none may be read. */
  pick(): ReadSource {
    return this.#next(this.#isReadable);
  }

  /** Where it is read from when the first place failed; undefined: nowhere. */
  after(failed: ReadSource): ReadSource | undefined {
    if (failed === null) {
      // With the line lost a moment ago nothing is kept: a replica that lacks something is better than no answer.
      const isGood = this.#primary === "heard" ? this.#isReadable : ({ seen }: Follower) => seen !== null;
      return this.#next(isGood) ?? undefined;
    }
    const follower = this.#followers.find(({ url }) => url === failed);
    if (follower) follower.seen = null; // until it answers again
    return null;
  }

  #next(isGood: (follower: Follower) => boolean): string | null {
    const good = this.#followers.filter(isGood);
    if (good.length === 0) return null;
    this.#readings += 1;
    return good[this.#turn++ % good.length]?.url ?? null;
  }

  /** The line to the primary is up: publishes were missed before. */
  lineUp(): void {
    this.#primary = "heard";
    this.publishHeard();
  }

  lineLost(): void {
    this.#primary = "unsure";
  }

  primaryGone(): void {
    this.#primary = "gone";
  }

  publishHeard(): void {
    this.#needed.publishHeard();
  }

  /** What the primary says of itself. @param isNewest whether no publish was heard since it was asked */
  primaryIsAt(position: string, system: string, isNewest: boolean): void {
    this.#system = system;
    const at = readPosition(position);
    this.#log.note(at, this.#nowMs());
    if (!isNewest) return;
    this.#needed.primaryIsAt(at);
    this.#hurriedUntilMs = this.#nowMs() + HURRIED_FOR_MS;
    this.#waking.abort();
    this.#waking = new AbortController();
  }

  /** Null when it may be read, else why not. */
  #whyNot({ seen }: Follower): string | null {
    if (seen === null) return "it does not answer";
    if (this.#primary === "gone") return null;
    if (!seen.isReplica || seen.position === null) return "it is no replica";
    if (this.#system !== null && seen.system !== this.#system) return "it is a replica of another database";
    if (seen.behindMs > this.#timing.latestMs) return "it is too far behind";
    return this.#primary === "heard" && this.#needed.isMetBy(seen.position) ? null : CATCHING_UP;
  }

  async #watch(follower: Follower): Promise<void> {
    const { patienceMs, retryMs } = this.#timing;
    const { signal } = this.#stopping;
    while (!signal.aborted) {
      const client = new pg.Client({
        connectionString: follower.url,
        connectionTimeoutMillis: patienceMs,
        query_timeout: patienceMs,
      });
      client.on("error", () => {}); // the question that waits hears of it
      try {
        await client.connect();
        while (!signal.aborted) {
          const { rows } = await client.query<Answer>(QUESTION);
          this.#note(follower, rows[0]);
          await this.#pause(follower);
        }
      } catch {
        this.#note(follower, undefined);
      }
      client.end().catch(() => {}); // it is gone already
      await sleep(retryMs, undefined, { signal, ref: false }).catch(() => {}); // cut short by the stop
    }
  }

  #note(follower: Follower, answer: Answer | undefined): void {
    follower.seen = null;
    if (answer) {
      const position = answer.position === null ? null : readPosition(answer.position);
      const behindMs = position === null ? 0 : this.#log.behindMs(position, this.#nowMs());
      follower.seen = { ...answer, position, behindMs };
    }
    this.#say(follower);
  }

  /** Says it once when a replica is not read any more, and once when it is again; that one catches up is no news. */
  #say(follower: Follower): void {
    const why = this.#whyNot(follower);
    if (why === CATCHING_UP || why === follower.said || this.#stopping.signal.aborted) return;
    follower.said = why;
    const { host } = new URL(follower.url);
    if (why === null) logger.info("a replica is read", { replica: host });
    else logger.warn("a replica is not read", { replica: host, why });
  }

  async #pause(follower: Follower): Promise<void> {
    const isAwaited = this.#whyNot(follower) === CATCHING_UP && this.#nowMs() < this.#hurriedUntilMs;
    const ms = isAwaited ? this.#timing.hurriedMs : this.#timing.everyMs;
    await sleep(ms, undefined, { signal: this.#waking.signal, ref: false }).catch(() => {}); // woken
  }
}

const CATCHING_UP = "it lacks what was published a moment ago";
