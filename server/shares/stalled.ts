/** Closes answers that nobody takes: each would hold its body for as long as the client likes. */
import type { ServerResponse } from "node:http";
import type { Socket } from "node:net";

/** A reader that takes nothing for so long is gone. */
const STALL_LIMIT_MS = 30_000;
const LOOK_EVERY_MS = 5_000;

type Watched = { socket: Socket; left: number; sinceMs: number };

export class Stalled {
  readonly #watched = new Map<ServerResponse, Watched>();
  readonly #limitMs: number;

  constructor({ limitMs = STALL_LIMIT_MS, lookEveryMs = LOOK_EVERY_MS } = {}) {
    this.#limitMs = limitMs;
    setInterval(() => this.look(performance.now()), lookEveryMs).unref();
  }

  /** Watches an answer until the last byte is taken. What is taken at once, as most is, costs nothing. */
  watch(response: ServerResponse): void {
    const { socket } = response;
    if (!socket || socket.writableLength === 0) return;
    const left = socket.writableLength;
    this.#watched.set(response, { socket, left, sinceMs: performance.now() });
    const forget = () => this.#watched.delete(response);
    response.once("finish", forget);
    response.once("close", forget);
  }

  /** Ends what has not moved for too long. */
  look(nowMs: number): void {
    for (const watched of this.#watched.values()) {
      const { socket, left, sinceMs } = watched;
      if (socket.writableLength < left)
        Object.assign(watched, { left: socket.writableLength, sinceMs: nowMs });
      else if (nowMs - sinceMs > this.#limitMs) socket.destroy();
    }
  }
}
