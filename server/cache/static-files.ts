/**
 * The build's own files, sent from memory: read when they are first asked for, compressed as well as can be when there is
 * time. Their names change with their content, so they are kept for ever by whoever has them.
 */
import { readdirSync, readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { extname, join } from "node:path";
import { UTMOST } from "./encodings";
import { KeptPage } from "./kept-page";

const PREFIX = "/_next/static/";
const IMMUTABLE = "public, max-age=31536000, immutable";
const TYPES: Readonly<Record<string, string>> = {
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".map": "application/json; charset=utf-8",
  ".svg": "image/svg+xml",
  ".txt": "text/plain; charset=utf-8",
  ".woff2": "font/woff2",
  ".png": "image/png",
  ".ico": "image/x-icon",
};

export class StaticFiles {
  readonly #folder: string;
  readonly #fixed: readonly (readonly [string, string])[];
  /** Every file there is, by address: what is not listed is not looked for. */
  readonly #known: ReadonlySet<string>;
  readonly #kept = new Map<string, Promise<KeptPage>>();
  #settling: Promise<unknown> = Promise.resolve();

  constructor(folder: string, fixed: readonly (readonly [string, string])[]) {
    this.#folder = folder;
    this.#fixed = fixed;
    this.#known = new Set(list(folder).map((name) => `${PREFIX}${name}`));
  }

  /** Reads and compresses what every page asks for, so that the first readers get it as small as the later ones. */
  atStart(): void {
    const styles = [...this.#known].filter((path) => path.endsWith(".css"));
    for (const path of [...styles, ...frameworkOf(this.#folder)]) this.get(path)?.catch(() => {}); // whoever asks for it hears why
  }

  /** Whether this address is one of the build's files, there or not. */
  isOne(path: string): boolean {
    return path.startsWith(PREFIX);
  }

  /** The file at an address; null when there is none. */
  get(path: string): Promise<KeptPage> | null {
    const plain = decoded(path);
    if (!this.#known.has(plain)) return null;
    const kept = this.#kept.get(plain) ?? this.#read(plain);
    this.#kept.set(plain, kept);
    return kept;
  }

  async #read(path: string): Promise<KeptPage> {
    const body = await readFile(join(this.#folder, path.slice(PREFIX.length)));
    const headers = [
      ["Content-Type", TYPES[extname(path)] ?? "application/octet-stream"],
      ["Cache-Control", IMMUTABLE],
    ] as const;
    const page = new KeptPage({ status: 200, headers, body }, path, this.#fixed);
    this.#settling = this.#settling.then(() => page.settle(UTMOST)).catch(() => {}); // what was compressed quickly stays
    return page;
  }
}

/** The scripts that each page begins with, as the build says; none when it says nothing. */
function frameworkOf(folder: string): string[] {
  try {
    const manifest: unknown = JSON.parse(readFileSync(join(folder, "..", "build-manifest.json"), "utf8"));
    const { rootMainFiles } = manifest as { rootMainFiles: string[] };
    return rootMainFiles.map((name) => `/_next/${name}`);
  } catch {
    return [];
  }
}

function list(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true }).flatMap((entry) =>
    entry.isFile()
      ? [
          join(entry.parentPath, entry.name)
            .slice(folder.length + 1)
            .replaceAll("\\", "/"),
        ]
      : [],
  );
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // no file of ours
  }
}
