import { readdir, readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import { MOST_BYTES } from "@/lib/documents/document";
import { err, ok, type Result } from "@/lib/domain/text/result";

/** A file, or those in a folder, by name. What begins with a point is nobody’s article. */
export async function filesIn(path: string): Promise<string[]> {
  const isFolder = await stat(path).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) return [path];
  const entries = await readdir(path, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && !entry.name.startsWith("."))
    .map((entry) => join(path, entry.name))
    .sort();
}

/** What is in a file; the error is a sentence. */
export async function bytesOf(file: string): Promise<Result<Uint8Array>> {
  const found = await stat(file).catch(() => null);
  if (found === null) return err("There is no such file.");
  if (found.size > MOST_BYTES) return err("The file is larger than 5 MB.");
  const bytes = await readFile(file).catch(() => null);
  return bytes === null ? err("The file cannot be opened.") : ok(bytes);
}
