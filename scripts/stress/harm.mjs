/**
 * One client that means harm, each way of it, run as a process: begins at once, ends when it is told to stop, and then says how
 * much it asked.
 */
import { connect } from "node:net";
import { setPriority } from "node:os";
import { setTimeout as sleep } from "node:timers/promises";
import { answerOf } from "./ask.mjs";

/** Behind a proxy clients are told apart by the address it adds. */
const HOSTILE = { "X-Forwarded-For": "198.51.100.66" };
/** It has a machine of its own: here it makes do with what the server and its readers leave of the processors. */
const LAST = 19;
/** What one cheap client sends: so much at once. */
const AT_ONCE = 16;
const COMPARED = [
  "microsoft-openai",
  "aws-openai",
  "amd-openai",
  "nvidia-openai",
  "oracle-openai",
  "microsoft-anthropic",
  "google-anthropic",
  "amazon-anthropic",
];

/** Answers by status. @type {Record<string, number>} */
const told = {};
let fresh = 0;
/** Another one each time, so that nothing is kept of it. */
const freshDay = () => new Date(Date.UTC(1990, 0, 1 + fresh++)).toISOString().slice(0, 10);

/** @type {Record<string, (origin: string, signal: AbortSignal) => Promise<unknown>>} */
const HARM = {
  pictures: looping(() => `/timeline.png?width=4000&on=${freshDay()}`),
  "cold lists": looping(() => `/deals?on=${freshDay()}`),
  comparisons: looping(() => `/compare?${COMPARED.map((slug) => `c=${slug}@${freshDay()}`).join("&")}`),
  searches: looping(() => `/search?q=${"a b c d e f g h ".repeat(10)}${fresh++}`),
  "odd addresses": looping(() => `/deals?utm_${fresh++}=${"x".repeat(1_500)}`),
  "slow readers": slowReaders,
};

function looping(pathOf) {
  return (origin, signal) =>
    Promise.all(
      Array.from({ length: AT_ONCE }, async () => {
        while (!signal.aborted) {
          const { status } = await answerOf(encodeURI(`${origin}${pathOf()}`), { headers: HOSTILE });
          told[status] = (told[status] ?? 0) + 1;
          // Who is told to wait asks on, but not from the readers' processor.
          if (status === 429 || status === 503) await sleep(100);
        }
      }),
    );
}

/** Asks for much and takes nothing of it. */
async function slowReaders(origin, signal) {
  const { hostname, port } = new URL(origin);
  const sockets = Array.from({ length: 200 }, () => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.pause();
    socket.write(`GET /api/v1/bundle HTTP/1.1\r\nHost: x\r\nX-Forwarded-For: 198.51.100.66\r\n\r\n`);
    return socket;
  });
  while (!signal.aborted) await sleep(100);
  for (const socket of sockets) socket.destroy();
}

export const WAYS = Object.keys(HARM);

const [, , name = "", origin = ""] = process.argv;
if (process.send && Object.hasOwn(HARM, name)) {
  setPriority(LAST);
  const over = new AbortController();
  process.once("message", () => over.abort());
  await HARM[name](origin, over.signal);
  process.send(told);
  process.disconnect();
}
