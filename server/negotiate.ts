/**
 * In which of its forms an answer of the API is wanted. Decided before anything is looked up: kept answers are kept by address,
 * so another form is another address.
 */
import type { IncomingMessage } from "node:http";
import Negotiator from "negotiator";
import { findAddress, mediaTypesOf } from "@/lib/api/definition/find";
import type { Refusal } from "./failures/refuse";

type Asked = Pick<IncomingMessage, "method" | "url" | "headers">;

/** `at`: where the form that is wanted stands, when that is not the address itself. */
export type Negotiated = { refusal: Refusal } | { at: string } | null;

/** Null: as it is. @example a list of deals, asked for with "Accept: text/csv" → { at: "/deals.csv?org=amazon" } */
export function negotiate({ method = "", url = "", headers: { accept } }: Asked): Negotiated {
  if (accept === undefined || !["GET", "HEAD"].includes(method)) return null;
  const [path = ""] = url.split("?", 1);
  const types = mediaTypesOf(findAddress(path)?.path ?? "");
  const [wanted] = new Negotiator({ headers: { accept } }).mediaTypes([...types.keys()]);
  if (wanted === undefined) return { refusal: notTaken([...types.keys()]) };
  const address = types.get(wanted);
  return address ? { at: address + url.slice(path.length) } : null;
}

function notTaken(types: readonly string[]): Refusal {
  return {
    status: 406,
    title: "The request takes none of the forms that there are",
    detail: `This is answered as ${types.join(", ")}; Accept names none of them.`,
  };
}
