/**
 * The least that a kept page can cost: a server of nothing but Node that sends from memory, with the same headers, what another server
 * answered to it once. Run as a process of its own with the other's origin and the paths; says its port on stdout.
 */
import { createServer, get } from "node:http";

/** Of one connection and not of what is said on it. */
const OF_THE_CONNECTION = /^(date|connection|keep-alive|transfer-encoding)$/;

const [origin = "", ...paths] = process.argv.slice(2);

/** As it is sent: compressed. */
function read(path) {
  const headers = { "accept-encoding": "br", accept: "text/html" };
  return new Promise((resolve, reject) => {
    const asked = get(`${origin}${path}`, { headers }, async (response) => {
      const chunks = await response.toArray();
      const own = Object.entries(response.headers).filter(([name]) => !OF_THE_CONNECTION.test(name));
      const body = Buffer.concat(chunks);
      resolve([path, { headers: { ...Object.fromEntries(own), "content-length": body.length }, body }]);
    });
    asked.once("error", reject);
  });
}

const kept = new Map(await Promise.all(paths.map(read)));

const server = createServer(({ url = "" }, response) => {
  const answer = kept.get(url);
  if (!answer) return response.writeHead(404).end();
  response.writeHead(200, answer.headers);
  return response.end(answer.body);
});
server.listen(0, "127.0.0.1", () => {
  const { port } = /** @type {import("node:net").AddressInfo} */ (server.address());
  process.stdout.write(`${port}\n`);
});
process.once("SIGTERM", () => process.exit(0));
