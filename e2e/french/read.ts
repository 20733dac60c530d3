/** Pages of both languages as they are sent, each asked for once: what is sent is what a reader without scripts sees. */
import { type APIRequestContext, expect } from "@playwright/test";

const AT_ONCE = 4;

/** The address of a page in French. */
export const inFrench = (path: string): string =>
  path === "/" || path.startsWith("/?") ? `/fr${path.slice(1)}` : `/fr${path}`;

const sent = new Map<string, Promise<string>>();

async function get(request: APIRequestContext, address: string): Promise<string> {
  const answer = await request.get(address, { headers: { accept: "text/html,*/*" } });
  expect.soft(answer.status(), address).toBeLessThan(500);
  return answer.text();
}

/** What is sent, in the order asked for; a few are asked for at a time. */
export async function readAll(request: APIRequestContext, addresses: readonly string[]): Promise<string[]> {
  const left = addresses.filter((address) => !sent.has(address));
  const worker = async () => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      const text = get(request, address);
      sent.set(address, text);
      await text;
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
  return Promise.all(addresses.map((address) => sent.get(address) ?? get(request, address)));
}
