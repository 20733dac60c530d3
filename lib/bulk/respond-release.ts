/** One file of a state of the record as an answer. Its tag is its sum; it is sent from the disk as it is taken. */
import { createReadStream } from "node:fs";
import { join } from "node:path";
import { Readable } from "node:stream";
import { isUnchanged, OPEN_HEADERS, respondProblem } from "@/lib/http/respond";
import { LICENCE } from "./describe";
import { BULK_FILES, bulkFile } from "./files";
import type { Release } from "./releases";

/** A version never changes. */
const FOR_EVER = "public, max-age=31536000, immutable";
/** What opens in a browser is shown there. */
const SHOWN = /^(application\/json|text\/(plain|markdown|yaml))/;

export function respondReleaseFile(
  request: Request,
  release: Release,
  { name, isPinned }: { name: string; isPinned: boolean },
): Response {
  const [file, sum] = [bulkFile(name), release.files.find((one) => one.name === name)];
  if (file === undefined || sum === undefined) return respondNoFile(name);
  const headers = {
    ...OPEN_HEADERS,
    ...(isPinned && { "Cache-Control": FOR_EVER }),
    "Access-Control-Expose-Headers": "ETag, Link, Entente-Version",
    ETag: `"${sum.sha256}"`,
    "Entente-Version": release.version,
    Link: `<${LICENCE.path}>; rel="license", </data/${release.version}/${name}>; rel="permalink"`,
  };
  if (isUnchanged(request, headers.ETag)) return new Response(null, { status: 304, headers });
  const body = Readable.toWeb(createReadStream(join(release.folder, name))) as ReadableStream<Uint8Array>;
  return new Response(body, {
    headers: {
      ...headers,
      "Content-Disposition": `${SHOWN.test(file.type) ? "inline" : "attachment"}; filename="${name}"`,
      "Content-Length": String(sum.bytes),
      "Content-Type": file.type,
      "X-Content-Type-Options": "nosniff",
    },
  });
}

/** 404 with the files that there are. */
export function respondNoFile(asked: string): Response {
  const files = BULK_FILES.map(({ name }) => `/data/${name}`);
  return respondProblem({
    status: 404,
    title: "There is no such file",
    detail: `There is no “${asked.slice(0, 80)}” here. There is: ${files.join(", ")}.`,
    extra: { files },
  });
}
