import "server-only";
import { type LookupAddress, lookup } from "node:dns";
import { request as askPlainly } from "node:http";
import { request as askSecurely } from "node:https";
import { BlockList, isIP } from "node:net";

/**
 * Asks one address of the web whether something is there. Addresses come from the record, and so from anybody: those of this
 * machine, of the network around it and of no network at all are never connected to, whatever a name resolves to.
 */

const PRIVATE = new BlockList();
for (const [network, bits] of [
  ...[
    ["0.0.0.0", 8],
    ["10.0.0.0", 8],
    ["100.64.0.0", 10],
    ["127.0.0.0", 8],
    ["169.254.0.0", 16],
  ],
  ...[
    ["172.16.0.0", 12],
    ["192.0.0.0", 24],
    ["192.0.2.0", 24],
    ["192.168.0.0", 16],
    ["198.18.0.0", 15],
  ],
  ...[
    ["198.51.100.0", 24],
    ["203.0.113.0", 24],
    ["224.0.0.0", 4],
    ["240.0.0.0", 4],
  ],
] as [string, number][])
  PRIVATE.addSubnet(network, bits, "ipv4");

/** What IPv6 gives out to the world begins with 2 or 3; of that, what carries IPv4 addresses or stands in books is left out. */
const PUBLIC_6 = new BlockList();
PUBLIC_6.addSubnet("2000::", 3, "ipv6");
const NOT_PUBLIC_6 = new BlockList();
for (const [network, bits] of [
  ["2001::", 23],
  ["2001:db8::", 32],
  ["2002::", 16],
] as [string, number][])
  NOT_PUBLIC_6.addSubnet(network, bits, "ipv6");

/** @param ip an IPv4 or IPv6 address */
export function isPublicAddress(ip: string): boolean {
  if (isIP(ip) === 4) return !PRIVATE.check(ip, "ipv4");
  return isIP(ip) === 6 && PUBLIC_6.check(ip, "ipv6") && !NOT_PUBLIC_6.check(ip, "ipv6");
}

export type Asked = { status: number; location: string | null; text: string };

export type AskOptions = {
  method: "HEAD" | "GET";
  timeoutMs: number;
  /** Bytes of the body that are read; the rest is not taken. */
  most: number;
  /** For tests against this machine. */
  isAllowed?: (ip: string) => boolean;
};

export class PrivateAddress extends Error {
  override readonly name = "PrivateAddress";
}

/** One request, no redirect followed. @throws {PrivateAddress} before anything is sent; else as Node throws */
export function askAddress(url: URL, options: AskOptions): Promise<Asked> {
  const { method, timeoutMs, most, isAllowed = isPublicAddress } = options;
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
        headers: { "User-Agent": "Entente link check", Accept: "text/html,application/pdf,*/*;q=0.5" },
      },
      (response) => {
        const { statusCode: status = 0, headers } = response;
        let text = "";
        const done = () => {
          response.destroy();
          resolve({ status, location: headers.location ?? null, text });
        };
        response.setEncoding("utf8");
        response.on("data", (piece: string) => {
          text += piece;
          if (text.length >= most) done();
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
