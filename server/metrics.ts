/**
 * What a machine can count of this instance, in the form that Prometheus reads. Requests are counted in plain numbers, and
 * put into that form when somebody asks for it.
 */

import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { Counter, Gauge, Registry } from "prom-client";

/** How an answer came about. */
export type Source = "kept" | "stale" | "made" | "direct" | "refused";

type Cell = { count: number };

export class Tally {
  readonly #cells = new Map<string, Cell>();
  publishes = 0;

  /** The number of answers of one kind, to be counted up. */
  cell(route: string, status: number, source: Source): Cell {
    const key = `${route} ${status} ${source}`;
    const cell = this.#cells.get(key) ?? { count: 0 };
    this.#cells.set(key, cell);
    return cell;
  }

  /** Route, status, source and count of every kind there was. */
  list(): { route: string; status: string; source: string; count: number }[] {
    return [...this.#cells].map(([key, { count }]) => {
      const [route = "", status = "", source = ""] = key.split(" ");
      return { route, status, source, count };
    });
  }
}

export type Readings = Readonly<Record<string, { help: string; read: () => number }>>;

/** The text that Prometheus fetches. */
export function createMetrics(
  tally: Tally,
  readings: Readings,
  poolGauges: () => Readonly<Record<string, number>>,
): { text: () => Promise<string>; type: string } {
  const registry = new Registry();
  const registers = [registry];
  const requests = new Counter({
    name: "entente_requests_total",
    help: "Answers, by the shape of the address, status, and how they came about",
    labelNames: ["route", "status", "source"],
    registers,
  });
  const publishes = new Counter({
    name: "entente_publishes_heard_total",
    help: "Publishes heard",
    registers,
  });
  for (const [name, { help, read }] of Object.entries(readings))
    new Gauge({
      name,
      help,
      registers,
      collect() {
        this.set(read());
      },
    });
  const shared = new Gauge({
    name: "entente_database_pool",
    help: "Connections of the application's pool, by what they do",
    labelNames: ["state"],
    registers,
  });
  return {
    type: registry.contentType,
    async text() {
      requests.reset();
      for (const { count, ...labels } of tally.list()) requests.inc(labels, count);
      publishes.reset();
      publishes.inc(tally.publishes);
      for (const [state, value] of Object.entries(poolGauges())) shared.set({ state }, value);
      return registry.metrics();
    },
  };
}

/** From this machine without a proxy between, or with the token: what is counted says how much a site is read. */
export function mayReadMetrics(
  request: Pick<IncomingMessage, "headers">,
  client: string | null,
  token: string,
): boolean {
  if (token === "") return client === null;
  const given = /^Bearer +(\S+)$/i.exec(request.headers.authorization ?? "")?.[1] ?? "";
  return client === null || timingSafeEqual(digest(given), digest(token));
}

function digest(text: string): Buffer {
  return createHash("sha256").update(text).digest();
}
