/** The operations as a list, and which one is meant by an address. Decides how paths are matched; knows no operation by name. */
import type { Method, Operation } from "./operation";
import { RESOURCES } from "./operations";

export type Path = keyof typeof RESOURCES;

/** An operation with the path and the method that it stands under. */
export type Entry = { path: string; method: Method; operation: Operation };

export const OPERATIONS: readonly Entry[] = Object.entries(RESOURCES).flatMap(([path, methods]) =>
  Object.entries(methods).map(([method, operation]) => ({ path, method: method as Method, operation })),
);

/** Those that read, in the order of the document. */
export const READINGS: readonly Entry[] = OPERATIONS.filter(({ method }) => method === "GET");

const SHAPES = Object.entries(RESOURCES).map(([path, methods]) => ({
  shape: new RegExp(`^${path.replaceAll(".", "\\.").replaceAll(/\{\w+\}/g, "[^/]+")}$`),
  methods: Object.keys(methods) as Method[],
  path,
}));

const BASE = /^\/api\/v1(?:\/|$)/;

/** Where assistants ask by the Model Context Protocol. */
export const MCP_ADDRESS = "/api/mcp";

/** Whether an address is the API's, be there anything or not. */
export function isOfApi(address: string): boolean {
  return BASE.test(address) || address === MCP_ADDRESS;
}

export type Address = { path: string; methods: readonly Method[] };

/** What an address of the API is one of: its path as it is defined, and its methods; null: of none. The index has the path "". */
export function findAddress(address: string): Address | null {
  if (address === MCP_ADDRESS) return { path: MCP_ADDRESS, methods: ["POST"] };
  if (!BASE.test(address)) return null;
  const rest = address.replace(BASE, "").replace(/\/$/, "");
  if (rest === "") return { path: "", methods: ["GET"] };
  return SHAPES.find(({ shape }) => shape.test(rest)) ?? null;
}

/** The media types that an address is answered in, the usual one first, each with where it stands; null: at the address itself. */
export function mediaTypesOf(path: string): ReadonlyMap<string, string | null> {
  const reading = READINGS.find((entry) => entry.path === path)?.operation;
  const own = reading?.mediaType ?? "application/json";
  const others = Object.entries(reading?.alsoAs ?? {});
  return new Map<string, string | null>([[own, null], ["application/problem+json", null], ...others]);
}

/** Where the operation's example stands. @example exampleOf(entry) // "deals/aws-openai-2025-compute" */
export function exampleOf({ path, operation: { example } }: Entry): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => example?.path?.[name] ?? "");
  return example?.query === undefined ? filled : `${filled}?${example.query}`;
}
