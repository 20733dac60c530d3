import { isForeign } from "@/lib/auth/origin";
import { authorize } from "@/lib/auth/require-actor";
import { keepDocument } from "@/lib/db/intake/keep-document";
import { MOST_BYTES } from "@/lib/documents/document";
import { readDocument } from "@/lib/documents/read-document";
import { said } from "@/lib/language/editing/editor-words";
import { AppError } from "@/lib/runtime/app-error";
import { logger } from "@/lib/runtime/logger";
import { intakeHref } from "@/lib/url/record-href";

/** Reads a file or a pasted text and keeps it: its id and the address of its page, or a sentence why not. */
export async function POST(request: Request): Promise<Response> {
  if (isForeign(request.headers)) return new Response(null, { status: 403 });
  try {
    const actor = await authorize("review");
    const name = new URL(request.url).searchParams.get("name")?.slice(0, 200) || "pasted text";
    const read = await readDocument(await bytesOf(request), name);
    if (!read.ok) return answer(422, { message: said(read.error) });
    const { id } = await keepDocument(actor, { ...read.value, name });
    return answer(200, { id, href: intakeHref(id) });
  } catch (error) {
    if (error instanceof AppError) return answer(error.status, { message: said(error.message) });
    logger.error("An article could not be kept", { error });
    return answer(500, { message: said(FAILED) });
  }
}

const FAILED = "It could not be kept, for a reason on our side. Try again in a moment.";
const TOO_LARGE = "The file is larger than 5 MB. Save the article alone, or paste its text.";

async function bytesOf(request: Request): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const part of (request.body ?? []) as AsyncIterable<Uint8Array>) {
    size += part.length;
    if (size > MOST_BYTES) throw new AppError("too_large", TOO_LARGE);
    parts.push(part);
  }
  return new Uint8Array(Buffer.concat(parts));
}

function answer(status: number, body: object): Response {
  return Response.json(body, { status, headers: { "Cache-Control": "private, no-store" } });
}
