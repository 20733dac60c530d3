/**
 * Where an error comes from in our own files, though it was thrown in what the build made of them. Node can do this for every
 * error, but then holds the maps of all that it loads, a hundred megabytes: here they are read when a failure is logged.
 */
import { readFileSync } from "node:fs";
import { SourceMap } from "node:module";
import { dirname, resolve } from "node:path";
import { LRUCache } from "lru-cache";

/** A place in a file that the build made: the path, the line and the column, both counted from one. */
const BUILT = /(?:file:\/\/)?((?:[A-Za-z]:)?[^\s():]*[\\/]\.next[\\/]server[\\/][^\s():]+\.js):(\d+):(\d+)/g;
/** A failure that comes again and again is looked up once: reading a map takes milliseconds. */
const kept = new LRUCache<string, string>({ max: 50 });

/** @param stack of an error @returns the same with places in our own files, where a map beside the built file knows them */
export function mappedStack(stack: string): string {
  const known = kept.get(stack);
  if (known !== undefined) return known;
  const maps = new Map<string, SourceMap | null>();
  const mapOf = (file: string): SourceMap | null => {
    const read = maps.get(file) ?? readMap(file);
    maps.set(file, read);
    return read;
  };
  const mapped = stack.replace(BUILT, (place: string, ...at: string[]) => {
    const [file = "", line, column] = at;
    const origin = mapOf(file)?.findOrigin(Number(line), Number(column));
    if (!origin || !("fileName" in origin)) return place;
    const { fileName, lineNumber, columnNumber } = origin;
    // Named from where the map lies; what is no file of ours has an address.
    const source = fileName.includes("://") ? fileName : resolve(dirname(file), fileName);
    return `${source}:${lineNumber}:${columnNumber}`;
  });
  kept.set(stack, mapped);
  return mapped;
}

function readMap(file: string): SourceMap | null {
  try {
    return new SourceMap(JSON.parse(readFileSync(`${file}.map`, "utf8")));
  } catch {
    return null; // no map: the place in the built file is told, as it stands
  }
}
