import { type LookupAddress, lookup } from "node:dns";
import { request as askPlainly, type IncomingHttpHeaders, type IncomingMessage } from "node:http";
import { request as askSecurely } from "node:https";
import { isIP } from "node:net";
import { isPublicIp } from "@/lib/runtime/public-address";

/**
 * Asks one address of the web whether something is there. Addresses come from the record, and so from anybody: those of this
 * machine, of the network around it and of no network at all are never connected to, whatever a name resolves to.
 */

/** `text`: the body as UTF-8. `isCut`: there was more than was to be read. */
export type Asked = {
  status: number;
  location: string | null;
  headers: IncomingHttpHeaders;
  body: Uint8Array;
  text: string;
  isCut: boolean;
};

export type AskOptions = {
  method: "HEAD" | "GET";
  timeoutMs: number;
  /** Bytes of the body that are read; the rest is not taken. */
  most: number;
  /** Beside those that are always sent. */
  headers?: Readonly<Record<string, string>>;
  /** For tests against this machine. */
  isAllowed?: (ip: string) => boolean;
};

export class PrivateAddress extends Error {
  override readonly name = "PrivateAddress";
}

/** One request, no redirect followed. @throws {PrivateAddress} before anything is sent; else as Node throws */
export function askAddress(url: URL, options: AskOptions): Promise<Asked> {
  const { method, timeoutMs, most, headers = {}, isAllowed = isPublicIp } = options;
  const ask = url.protocol === "https:" ? askSecurely : askPlainly;
  const host = url.hostname.replace(/^\[|\]$/g, "");
  if (isIP(host) && !isAllowed(host))
    return Promise.reject(new PrivateAddress(`${host} is a private address`));
  return new Promise((resolve, reject) => {
    const sent = ask(
      url,
      {
        method,
        // Also the name that resolves to another address at the second asking is checked: this is the one connected to.
        lookup: (name, how, done) => checkedLookup({ name, isAllowed }, how, done as Done),
        signal: AbortSignal.timeout(timeoutMs),
        headers: {
          "User-Agent": "Entente link check",
          Accept: "text/html,application/pdf,*/*;q=0.5",
          ...headers,
        },
      },
      (response) => {
        const parts: Buffer[] = [];
        let size = 0;
        const done = () => {
          response.destroy();
          resolve(answered(response, Buffer.concat(parts), size > most));
        };
        response.on("data", (piece: Buffer) => {
          parts.push(piece);
          size += piece.length;
          if (size > most) done();
        });
        response.on("end", done);
        response.on("error", reject);
        if (most === 0) done();
      },
    );
    sent.on("error", reject);
    sent.end();
  });
}

function answered({ statusCode: status = 0, headers }: IncomingMessage, body: Buffer, isCut: boolean): Asked {
  const location = headers.location ?? null;
  return { status, location, headers, body, text: body.toString("utf8"), isCut };
}

type Done = (error: Error | null, address: string | LookupAddress[], family?: number) => void;

function checkedLookup(
  { name, isAllowed }: { name: string; isAllowed: (ip: string) => boolean },
  how: { all?: boolean | undefined },
  done: Done,
): void {
  lookup(name, { all: true }, (error, addresses) => {
    if (error) return done(error, []);
    const [first] = addresses;
    if (!first || !addresses.every(({ address }) => isAllowed(address)))
      return done(new PrivateAddress(`${name} leads to a private address`), []);
    return how.all ? done(null, addresses) : done(null, first.address, first.family);
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: "there is no such host",
  ECONNREFUSED: "the host takes no connection",
  ECONNRESET: "the connection was cut",
  CERT_HAS_EXPIRED: "its certificate has expired",
  ABORT_ERR: "no answer in time",
};

/** Why an address gave no answer, in words. */
export function unansweredBecause(error: unknown): string {
  const { code = "", name = "", message = "" } = error as NodeJS.ErrnoException;
  return REASONS[code] ?? (name === "TimeoutError" || name === "AbortError" ? "no answer in time" : message);
}
