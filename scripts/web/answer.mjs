/**
 * One request to one answer: from memory when the page is kept, else made by Next, kept, and sent. Every answer gets
 * a nonce of its own.
 */
import { randomBytes } from "node:crypto";
import { answeredByMethod } from "./api-methods.mjs";
import { mendPath } from "./mend-path.mjs";
import { cacheKey, splitAtNonce, withNonce } from "./page-cache.mjs";
import { withPlainError } from "./plain-error.mjs";
import { recordAnswer } from "./record-answer.mjs";
import { contentSecurityPolicy, stripOwnHeaders } from "./security-headers.mjs";
import { send } from "./send.mjs";

const NONCE_BYTES = 16;

/**
 * @param {{ render: Function, cache: ReturnType<typeof import("./page-cache.mjs").createPageCache>, dev: boolean }} parts
 * @returns {(request, response) => Promise<void>}
 */
export function createAnswer({ render, cache, dev, publicUrl = "" }) {
  const proxied = publicUrl.startsWith("https:");
  /** Answers being made now: whoever asks for the same meanwhile waits for the one. */
  const making = new Map();

  return async function answer(request, response) {
    const nonce = randomBytes(NONCE_BYTES).toString("base64");
    prepare(request, response, { nonce, dev, proxied });
    if (answeredByMethod(request, response)) return;
    const key = cacheKey(request);
    // What may be kept is the same for everyone: whoever renders it cannot even see who asks.
    if (key !== null) delete request.headers.cookie;
    if (key === null || dev) return render(request, response);

    // HEAD is GET without the body, which Node leaves out by itself: only of the whole body is the status known.
    request.method = "GET";
    const asked = takeTransferHeaders(request);
    const kept = cache.get(key) ?? (await beingMade(key));
    if (kept) return send(asked, response, withNonce(kept, nonce));
    await make({ request, response, key, nonce, asked });
  };

  /** One that was begun before the last publish would show what no longer holds. */
  function beingMade(key) {
    const current = making.get(key);
    return current?.madeIn === cache.generation() ? current.entry : undefined;
  }

  async function make({ request, response, key, nonce, asked }) {
    const madeIn = cache.generation();
    let settle = () => {};
    making.set(key, { madeIn, entry: new Promise((resolve) => (settle = resolve)) });
    try {
      const recorded = await recordAnswer(request, response, render);
      if (recorded === null) return; // the asker has left
      const { headers, body } = recorded;
      const status = statusOf(recorded);
      const entry = { status, headers, parts: splitAtNonce(body, nonce), nonce, sizeBytes: body.length };
      const lasting = status === 200 && !headers.some(([name]) => name === "set-cookie");
      if (lasting) cache.put(key, entry, madeIn);
      settle(lasting ? entry : undefined);
      await send(asked, response, withPlainError({ status, headers, body }));
    } finally {
      making.delete(key);
      settle(undefined);
    }
  }
}

/**
 * What the page of a withdrawn record says of its status, in HTML, or in the data that Next sends when a page is made in
 * the browser. Text cannot forge either: in HTML its quotes are escaped, in the data they are escaped once more.
 */
const WITHDRAWN = [
  '<meta name="entente-status" content="410"',
  String.raw`\"meta\",null,{\"name\":\"entente-status\",\"content\":\"410\"}`,
];

/** Next answers 404 for whatever is not there; that something was there and is gone for good is 410. */
function statusOf({ status, body }) {
  return status === 404 && WITHDRAWN.some((mark) => body.includes(mark)) ? 410 : status;
}

/**
 * How the asker wants the body, taken out of the request: Next must neither compress (the nonce is exchanged in the
 * text) nor answer 304 (the answer is kept for those who do not have it yet). Both are done on the way out.
 */
function takeTransferHeaders(request) {
  const asked = {
    encodings: request.headers["accept-encoding"] ?? "",
    etags: request.headers["if-none-match"] ?? null,
  };
  delete request.headers["accept-encoding"];
  delete request.headers["if-none-match"];
  return asked;
}

/** What only this server may say of a request, and the policy of its answer. */
function prepare(request, response, { nonce, dev, proxied }) {
  stripOwnHeaders(request);
  request.url = mendPath(request.url ?? "/");
  const policy = contentSecurityPolicy(nonce, { dev });
  response.setHeader("Content-Security-Policy", policy);
  request.headers["content-security-policy"] = policy;
  request.headers["x-nonce"] = nonce;
  // Pages for what is not there look here for the address that was asked for.
  request.headers["x-entente-path"] = request.url;
  // Tries to sign in are limited by address.
  request.headers["x-entente-address"] = addressOf(request, { proxied });
}

/**
 * Whom we speak to. This server speaks plain http, so behind an https address there is a proxy, which adds the address
 * it was asked from at the end of X-Forwarded-For; anything before that is the client's own word.
 */
export function addressOf({ headers, socket }, { proxied }) {
  const forwarded = proxied
    ? String(headers["x-forwarded-for"] ?? "")
        .split(",")
        .at(-1)
        ?.trim()
    : "";
  return forwarded || socket.remoteAddress || "unknown";
}
