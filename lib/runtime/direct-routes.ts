/**
 * Routes that answer without Next around them. To make a page Next is needed; to call a function that takes a request and gives an
 * answer it is not, and finding that function, wrapping the request and carrying the answer back takes it longer than many answers take.
 * Pages and server are one process but two bundles, so what they share hangs on a symbol.
 */

type Params = Readonly<Record<string, string | string[]>>;
type Answer = (request: Request, context: { params: Promise<never> }) => Promise<Response>;
/** Of a file that Next answers with, too: only what is read is answered so. */
type Route = { GET: Answer };

/** Each by its path as its folders are named. @example { "/cards/[...page]": () => import("../cards/[...page]/route") } */
export type RouteTable = Readonly<Record<string, () => Promise<Route>>>;

export type DirectRoute = {
  /** As its folders are named. */
  name: string;
  answer: (request: Request) => Promise<Response>;
};

type Shape = { name: string; shape: RegExp; load: () => Promise<Route> };

const ROUTES: unique symbol = Symbol.for("entente.direct-routes");
const shared = globalThis as { [ROUTES]?: readonly Shape[] };

/** Called once, by what Next starts with. */
export function shareRoutes(table: RouteTable): void {
  shared[ROUTES] = Object.entries(table).map(([name, load]) => ({ name, shape: shapeOf(name), load }));
}

/** The route of a path; null where Next has to answer. @param path still escaped, without language and query */
export function directRoute(path: string): DirectRoute | null {
  for (const { name, shape, load } of shared[ROUTES] ?? []) {
    const found = shape.exec(path);
    const params = found && paramsOf(name, found.groups ?? {});
    if (!params) continue;
    const context = { params: Promise.resolve(params as never) };
    return { name, answer: async (request) => (await load()).GET(request, context) };
  }
  return null;
}

const REST = /\[\.\.\.(\w+)\]/g;
const ONE = /\[(\w+)\]/g;

function shapeOf(name: string): RegExp {
  const pattern = name
    .replaceAll(".", "\\.")
    .replace(/\[\\\.\\\.\\\.(\w+)\]/g, "(?<$1>.+)")
    .replace(ONE, "(?<$1>[^/]+)");
  return new RegExp(`^${pattern}$`);
}

/** What the path's parts are named by, unescaped; null where they cannot be: Next says what is wrong with it. */
function paramsOf(name: string, found: Readonly<Record<string, string>>): Params | null {
  const lists = new Set([...name.matchAll(REST)].map(([, list]) => list));
  try {
    return Object.fromEntries(
      Object.entries(found).map(([key, value]) => [
        key,
        lists.has(key) ? value.split("/").map(decodeURIComponent) : decodeURIComponent(value),
      ]),
    );
  } catch {
    return null;
  }
}
