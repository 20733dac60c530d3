import "server-only";
import { isForeign } from "@/lib/auth/origin";
import { authorize } from "@/lib/auth/require-actor";
import { readingOfQuery } from "@/lib/csv/sheet";
import type { Matter } from "@/lib/db/import/browser-import";
import { readSheetUpload } from "@/lib/db/import/read-sheet-upload";
import { readUpload, type UploadOptions } from "@/lib/db/import/read-upload";
import type { Actor } from "@/lib/domain/access/actor";
import { streamEvents } from "@/lib/http/stream-events";
import { AppError } from "@/lib/runtime/app-error";
import { logger } from "@/lib/runtime/logger";
import { type ImportEvent, type ImportStep, MOST_LISTED } from "@/lib/schema/bundle/import-run";
import type { Issue } from "@/lib/schema/explain";

/** What both steps of an import share: who asks, the file, and how the work is told. */

export type Work = {
  actor: Actor;
  matter: Matter;
  onProgress: (step: ImportStep, done: number, total: number) => void;
  signal: AbortSignal;
};

/** Streams what `work` tells; its answer is the last line. */
export async function answerImport(
  request: Request,
  work: (work: Work) => Promise<ImportEvent>,
): Promise<Response> {
  if (isForeign(request.headers)) return new Response(null, { status: 403 });
  const query = Object.fromEntries(new URL(request.url).searchParams);
  const name = query.name?.slice(0, 200) || "the text";
  const { signal } = request;
  const total = Number(request.headers.get("content-length")) || 0;
  const actor = await authorize("import").catch(refused);
  if ("kind" in actor) return streamEvents<ImportEvent>(async (send) => send(actor));
  return streamEvents<ImportEvent>(async (send) => {
    const onProgress: Work["onProgress"] = (step, done, of) =>
      send({ kind: "progress", step, done, total: of });
    try {
      const bytes = (request.body ?? []) as AsyncIterable<Uint8Array>;
      const options = { name, onProgress: (done: number) => onProgress("read", done, total) };
      const read = await readMatter(bytes, query, options);
      send(
        read.ok ? await work({ actor, matter: read.matter, onProgress, signal }) : withIssues(read.issues),
      );
    } catch (error) {
      if (!signal.aborted) send(failed(error));
    }
  });
}

/** A table where the address says how its rows are to be read, else a bundle. */
async function readMatter(
  bytes: AsyncIterable<Uint8Array>,
  query: Readonly<Record<string, string>>,
  options: UploadOptions,
): Promise<{ ok: true; matter: Matter } | { ok: false; issues: Issue[] }> {
  if (query.rows === undefined)
    return { ok: true, matter: { kind: "bundle", collection: await readUpload(bytes, options) } };
  const reading = readingOfQuery(query);
  if (!reading.ok) return reading;
  const read = await readSheetUpload(bytes, reading.value, options);
  return read.ok ? { ok: true, matter: { kind: "sheet", sheet: read.sheet } } : read;
}

export function withIssues(issues: readonly Issue[]): ImportEvent {
  return { kind: "issues", issues: issues.slice(0, MOST_LISTED), total: issues.length };
}

function refused(error: unknown): Extract<ImportEvent, { kind: "refused" }> {
  if (!(error instanceof AppError)) throw error;
  const reason = error.kind === "unauthenticated" ? "signed_out" : "other";
  return { kind: "refused", reason, message: error.message };
}

function failed(error: unknown): ImportEvent {
  if (error instanceof AppError) return refused(error);
  logger.error("An import failed", { error });
  const message =
    "The import stopped on our side, before anything was saved. Your file is still here: try again in a moment.";
  return { kind: "refused", reason: "other", message };
}
