/**
 * What is said of one operation of the API, and nothing twice: its routes, methods, limits, OpenAPI document, readable page
 * and client are made from this. Decides form; which operations there are is said in operations.ts.
 */
import type { z } from "zod";
import type { RawParams, Read, Specification } from "@/lib/url/params";

export const METHODS = ["GET", "POST", "PATCH", "DELETE"] as const;
export type Method = (typeof METHODS)[number];

/** A schema with the name under which the OpenAPI document and the client have it. */
export type Shape = { name: string; schema: z.ZodType };

/** The query of an operation: what it is read by, and the reader, which both are lib/url's. */
export type Query<T = unknown> = { params: Specification; read: (raw: RawParams) => Read<T> };

/** What may be answered beside the body that is asked for. `problem` names what went wrong; without one there is no body. */
export type Answer = { description: string; shape?: Shape; problem?: true };

/** What an operation takes of the limits (server/shares/budgets.ts): an answer, the whole record, or a save. */
export type Cost = "reading" | "whole" | "writing";

/** The least that a token must be allowed (lib/domain/access); null: nothing, it is open. */
export type Needs = "propose" | "remove" | null;

export type Operation<T = unknown> = {
  /** Its name in the document and the client. @example "getDeal" */
  id: string;
  tag: "Deals" | "Money" | "Parties" | "Sources" | "Events" | "Whole record" | "About";
  summary: string;
  query: Query<T>;
  /** Values that answer on the shipped record: of the path, and a query worth looking at. */
  example?: { path?: Readonly<Record<string, string>>; query?: string };
  /** The parameter without which there is nothing to answer. */
  requires?: string;
  body?: Shape;
  answers: Readonly<Record<number, Answer>>;
  /** What it is answered in, where that is not JSON. */
  mediaType?: string;
  /** Media types beside that, each with the address that answers in it. */
  alsoAs?: Readonly<Record<string, string>>;
  cost: Cost;
  needs: Needs;
  /** Whether an answer has an ETag that names a revision, for If-Match. */
  isRecord?: true;
};
