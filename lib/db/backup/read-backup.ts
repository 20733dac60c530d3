import { createHash } from "node:crypto";
import { createReadStream } from "node:fs";
import { createGunzip } from "node:zlib";
import { AppError } from "@/lib/runtime/app-error";
import { type BackupFoot, type BackupHead, END_OF_ROWS, readCopy, readFoot, readHead } from "./format";

/** Reads a backup file line by line, and checks that it is whole before anything is done with it. Holds no more than a few lines. */

/** What a file says, in its order; SQL between the tables is for psql and left out. */
export type Part =
  | { kind: "head"; head: BackupHead }
  | { kind: "table"; table: string; columns: string[] }
  | { kind: "row"; line: string }
  | { kind: "end" }
  | { kind: "foot"; foot: BackupFoot };

/** @throws {AppError} invalid (400) when it is no backup, or one of a newer form */
export async function* readParts(file: string): AsyncGenerator<Part> {
  let place: "start" | "between" | "rows" = "start";
  for await (const line of linesOf(file)) {
    if (place === "start") {
      yield { kind: "head", head: headOf(line, file) };
      place = "between";
    } else if (place === "rows") {
      if (line !== END_OF_ROWS) yield { kind: "row", line };
      else {
        yield { kind: "end" };
        place = "between";
      }
    } else {
      const copy = readCopy(line);
      const foot = copy ? null : readFoot(line);
      if (copy) {
        yield { kind: "table", ...copy };
        place = "rows";
      } else if (foot) yield { kind: "foot", foot };
    }
  }
  if (place === "start") throw noBackup(file);
}

function headOf(line: string, file: string): BackupHead {
  const read = readHead(line);
  if (read.ok) return read.head;
  if (!read.newer) throw noBackup(file);
  throw new AppError(
    "invalid",
    `${file} is a backup of a newer version of Entente, in a form that this one does not know. Restore it with that version.`,
  );
}

const noBackup = (file: string) =>
  new AppError("invalid", `${file} is not a backup: npm run data -- backup makes them.`);

const UNREADABLE: Readonly<Record<string, string>> = {
  ENOENT: "there is no such file",
  EISDIR: "it is a folder",
  EACCES: "reading it is not allowed",
  Z_DATA_ERROR: "it is damaged",
  Z_BUF_ERROR: "it is cut off",
};

/** Lines as COPY ends them, by "\n" alone: a text may hold other line breaks. */
async function* linesOf(file: string): AsyncGenerator<string> {
  const raw = createReadStream(file);
  const plain = raw.pipe(createGunzip());
  raw.on("error", (error) => plain.destroy(error));
  try {
    yield* splitLines(plain);
  } catch (error) {
    const { code = "" } = error as NodeJS.ErrnoException;
    const reason = UNREADABLE[code];
    throw reason === undefined ? error : new AppError("invalid", `${file} cannot be read: ${reason}.`);
  } finally {
    raw.destroy();
  }
}

async function* splitLines(pieces: AsyncIterable<Buffer>): AsyncGenerator<string> {
  const decoder = new TextDecoder();
  let rest = "";
  for await (const piece of pieces) {
    const parts = (rest + decoder.decode(piece, { stream: true })).split("\n");
    rest = parts.pop() ?? "";
    yield* parts;
  }
  if (rest !== "") yield rest;
}

/** Reads all of it. @throws {AppError} invalid (400) with what is wrong, when it is not what was written */
export async function checkBackup(file: string): Promise<{ head: BackupHead; foot: BackupFoot }> {
  const count = new Count();
  for await (const part of readParts(file)) count.take(part);
  const { head, foot } = count;
  if (!head || !foot) throw new AppError("invalid", `${file} cannot be read: it is cut off.`);
  const broken = differing(count.tables, foot.tables);
  if (broken.length > 0)
    throw new AppError("invalid", `${file} is damaged: ${broken.join(", ")} not as written.`);
  return { head, foot };
}

/** What is in a file, summed as it was when it was written. */
class Count {
  readonly tables: BackupFoot["tables"] = {};
  head: BackupHead | undefined;
  foot: BackupFoot | undefined;
  #table = "";
  #rows = 0;
  #sum = createHash("sha256");

  take(part: Part): void {
    switch (part.kind) {
      case "head":
        this.head = part.head;
        break;
      case "table":
        this.#table = part.table;
        this.#rows = 0;
        this.#sum = createHash("sha256");
        break;
      case "row":
        this.#rows += 1;
        this.#sum.update(`${part.line}\n`);
        break;
      case "end":
        this.tables[this.#table] = { rows: this.#rows, sha256: this.#sum.digest("hex") };
        break;
      case "foot":
        this.foot = part.foot;
    }
  }
}

function differing(found: BackupFoot["tables"], written: BackupFoot["tables"]): string[] {
  return [...new Set([...Object.keys(found), ...Object.keys(written)])].filter((table) => {
    const [one, other] = [found[table], written[table]];
    return one?.rows !== other?.rows || one?.sha256 !== other?.sha256;
  });
}
