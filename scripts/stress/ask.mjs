/** One question to a server over a connection that is kept, and how long the whole answer took. */
import { Agent, request as ask } from "node:http";

const agent = new Agent({ keepAlive: true, maxSockets: 64 });

/**
 * Never throws: an answer that does not come has status 0 and says why.
 * @param {string} url
 * @param {{method?: string, headers?: Record<string, string>, body?: string, limitMs?: number}} [how]
 * @returns {Promise<{status: number, ms: number, headers: import("node:http").IncomingHttpHeaders, text: string}>}
 */
export function answerOf(url, { method = "GET", headers = {}, body, limitMs = 30_000 } = {}) {
  const from = performance.now();
  const since = () => performance.now() - from;
  return new Promise((resolve) => {
    const none = (why) => resolve({ status: 0, ms: since(), headers: {}, text: String(why) });
    const sent = ask(url, { method, headers, agent, signal: AbortSignal.timeout(limitMs) }, (response) => {
      const pieces = [];
      response.on("data", (piece) => pieces.push(piece));
      response.on("error", (error) => none(error.message));
      response.on("aborted", () => none("it broke off"));
      response.on("end", () => {
        const { statusCode: status = 0, headers: said } = response;
        resolve({ status, ms: since(), headers: said, text: Buffer.concat(pieces).toString() });
      });
    });
    sent.on("error", (error) => none(error.message));
    sent.end(body);
  });
}

/** Calls `work` so many times a second until the signal ends, without waiting for it; answers when all calls have ended. */
export async function atRate(perSecond, signal, work) {
  const running = new Set();
  const begin = (nth) => {
    const one = work(nth).finally(() => running.delete(one));
    running.add(one);
  };
  await new Promise((resolve) => {
    let nth = 0;
    const from = performance.now();
    const timer = setInterval(() => {
      if (signal.aborted) {
        clearInterval(timer);
        resolve(undefined);
        return;
      }
      const due = Math.floor(((performance.now() - from) / 1000) * perSecond);
      // A machine that slept does not make up for it all at once.
      if (due - nth > perSecond) nth = due - 1;
      while (nth < due) begin(nth++);
    }, 10);
  });
  await Promise.all(running);
}
