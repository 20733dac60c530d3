import { createMcpHandler, originValidationResponse } from "@modelcontextprotocol/server";
import { env, publicOrigin } from "@/lib/runtime/env";
import { makeServer } from "./server";

/** A call is a few names and days. */
const MOST_BYTES = 64 * 1024;

/** Each request is answered for itself: nobody is remembered, and no stream is held open. */
const handler = createMcpHandler(makeServer, { maxRequestBodySize: MOST_BYTES, maxSubscriptions: 0 });

/** The Model Context Protocol over HTTP, for assistants: reading only, open to all, but to no page of another site. */
export async function POST(request: Request): Promise<Response> {
  const { hostname } = new URL(publicOrigin(env()));
  return originValidationResponse(request, [hostname]) ?? handler.fetch(request);
}
