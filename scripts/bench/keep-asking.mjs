/** A client that costs little beside what it asks: it writes one request after the other and counts the bytes that come back. */
import { connect } from "node:net";

const HEAD_END = Buffer.from("\r\n\r\n");

function requestFor({ host, pathname, search }) {
  const lines = [
    `GET ${pathname}${search} HTTP/1.1`,
    `Host: ${host}`,
    "Accept: text/html,application/xhtml+xml,*/*;q=0.8",
    "Accept-Encoding: br",
  ];
  return Buffer.from(`${lines.join("\r\n")}\r\n\r\n`);
}

/** How many bytes an answer has, from its head; its own failure when it is no page. */
function lengthOf(head, url) {
  const text = head.toString("latin1");
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(text) ?? [];
  if (!text.startsWith("HTTP/1.1 200") || length === undefined)
    throw new Error(`${url} answered ${text.split("\r\n", 1)[0]} without saying how long it is.`);
  return head.length + Number(length);
}

/**
 * Asks over one connection until a moment, again as soon as all of an answer is there.
 * @param {URL} url @param {number} until as `performance.now` tells it @returns {Promise<number[]>} milliseconds of each answer
 */
function askOn(url, until) {
  const request = requestFor(url);
  /** @type {number[]} */
  const times = [];
  let [head, left, from] = [Buffer.alloc(0), 0, performance.now()];
  return new Promise((resolve, reject) => {
    const socket = connect({ host: url.hostname, port: Number(url.port), noDelay: true });
    const ask = () => {
      from = performance.now();
      socket.write(request);
    };
    const take = (chunk) => {
      if (left === 0) {
        head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
        const end = head.indexOf(HEAD_END);
        if (end < 0) return;
        left = lengthOf(head.subarray(0, end + HEAD_END.length), url) - head.length;
        head = Buffer.alloc(0);
      } else left -= chunk.length;
      if (left > 0) return;
      times.push(performance.now() - from);
      if (performance.now() < until) ask();
      else socket.end();
    };
    socket.on("data", (chunk) => {
      try {
        take(chunk);
      } catch (error) {
        socket.destroy(/** @type {Error} */ (error));
      }
    });
    socket.once("connect", ask);
    socket.once("error", reject);
    socket.once("close", () => resolve(times));
  });
}

/**
 * Asks for addresses over some connections at once, each for one of them.
 * @param {readonly string[]} addresses @param {{connections: number, seconds: number}} how
 * @returns {Promise<{perSecond: number, times: number[]}>} answers in a second, and the milliseconds of each
 */
export async function keepAsking(addresses, { connections, seconds }) {
  const from = performance.now();
  const until = from + seconds * 1000;
  const urls = addresses.map((address) => new URL(address));
  const all = await Promise.all(
    Array.from({ length: connections }, (_, nth) => askOn(urls[nth % urls.length], until)),
  );
  const times = all.flat();
  return { perSecond: (times.length / (performance.now() - from)) * 1000, times };
}
