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

/** Whether an address is below that of the API, be there anything or not. */
export function isOfApi(address: string): boolean {
  return BASE.test(address);
}

/** What an address of the API is one of: its path as it is defined, and its methods; null: of none. The index has the path "". */
export function findAddress(address: string): { path: string; methods: readonly Method[] } | null {
  if (!BASE.test(address)) return null;
  const rest = address.replace(BASE, "").replace(/\/$/, "");
  if (rest === "") return { path: "", methods: ["GET"] };
  return SHAPES.find(({ shape }) => shape.test(rest)) ?? null;
}

/** Where the operation's example stands. @example exampleOf(entry) // "deals/aws-openai-2025-compute" */
export function exampleOf({ path, operation: { example } }: Entry): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_whole, name: string) => example?.path?.[name] ?? "");
  return example?.query === undefined ? filled : `${filled}?${example.query}`;
}
