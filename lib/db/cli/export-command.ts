import "server-only";
import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { exportBundle } from "../bundle/export-bundle";

/** `data export`: the whole record, to a file that is either whole or not there, or to stdout. */

export async function runExport(file: string | undefined, signal: AbortSignal): Promise<number> {
  if (file === undefined) await toStdout(signal);
  else await toFile(file, signal);
  return 0;
}

async function toFile(file: string, signal: AbortSignal): Promise<void> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    await pipeline(exportBundle(), createWriteStream(unfinished), { signal });
    await rename(unfinished, file);
  } catch (error) {
    await rm(unfinished, { force: true });
    throw error;
  }
}

async function toStdout(signal: AbortSignal): Promise<void> {
  for await (const piece of exportBundle()) {
    signal.throwIfAborted();
    if (!process.stdout.write(piece)) await once(process.stdout, "drain", { signal });
  }
}
