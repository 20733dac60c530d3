/**
 * Where tests keep what nobody needs afterwards: in memory, where the system offers a file system there (Linux: /dev/shm) with
 * room enough. A copy of a database is a thousand small files, and making and dropping them on a disk takes the processor
 * five to ten times as long. A container often has 64 MB there: too little, so it keeps to its disk.
 */
import { accessSync, constants, mkdtempSync, statfsSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const IN_MEMORY = "/dev/shm";
/** The databases of a whole run, several times over: a file system in memory that is filled takes the machine's memory with it. */
const ROOM_BYTES = 6 * 1024 ** 3;

function hasRoom(folder) {
  try {
    accessSync(folder, constants.W_OK | constants.X_OK);
    const { bavail, bsize } = statfsSync(folder);
    return bavail * bsize >= ROOM_BYTES;
  } catch {
    return false; // not there, or not for us
  }
}

/** A new folder of one's own; whoever makes it takes it away. @param {string} name what it begins with */
export function makeScratchFolder(name, folder = IN_MEMORY) {
  return mkdtempSync(join(hasRoom(folder) ? folder : tmpdir(), `${name}-`));
}
