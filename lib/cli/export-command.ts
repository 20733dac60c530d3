import { once } from "node:events";
import { createWriteStream } from "node:fs";
import { rename, rm } from "node:fs/promises";
import { pipeline } from "node:stream/promises";
import { exportBundle } from "@/lib/db/export/export-bundle";
import { AppError } from "@/lib/runtime/app-error";

/** `data export`: the whole record, to a file that is either whole or not there, or to stdout. */

export async function runExport(file: string | undefined, signal: AbortSignal): Promise<number> {
  if (file === undefined) await toStdout(signal);
  else
    await intoFile(file, signal, (unfinished) =>
      pipeline(exportBundle(), createWriteStream(unfinished), { signal }),
    );
  return 0;
}

/** A file that is whole or not there: it is written under another name first. */
export async function intoFile<T>(
  file: string,
  signal: AbortSignal,
  write: (unfinished: string) => Promise<T>,
): Promise<T> {
  const unfinished = `${file}.${process.pid}.part`;
  try {
    const written = await write(unfinished);
    await rename(unfinished, file);
    return written;
  } catch (error) {
    await rm(unfinished, { force: true });
    throw signal.aborted ? error : unwritten(file, error);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "there is no such folder",
  ENOTDIR: "a part of its path is a file",
  EISDIR: "it is a folder",
  EACCES: "writing there is not allowed",
  EPERM: "writing there is not allowed",
  EROFS: "writing there is not allowed",
  ENOSPC: "the disk is full",
};

/** What the file system refuses is told by the name that was typed; anything else is not about the file. */
function unwritten(file: string, error: unknown): unknown {
  const { code = "" } = error as NodeJS.ErrnoException;
  const reason = REASONS[code];
  return reason === undefined ? error : new AppError("invalid", `${file} cannot be written: ${reason}`);
}

async function toStdout(signal: AbortSignal): Promise<void> {
  for await (const piece of exportBundle()) {
    signal.throwIfAborted();
    if (!process.stdout.write(piece)) await once(process.stdout, "drain", { signal });
  }
}
