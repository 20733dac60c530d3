/**
 * The bulk files on disk, a folder for each state of the record that somebody asked for. Decides that a state is made once,
 * and how many states are kept.
 */
import { createHash } from "node:crypto";
import { mkdir, mkdtemp, readdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { getHead } from "@/lib/db/read/overview/overview-head";
import { env, publicOrigin } from "@/lib/runtime/env";
import { logger } from "@/lib/runtime/logger";
import { versionOf } from "./describe";
import { type Manifest, makeApart, manifestSchema } from "./make-apart";

/** Older ones are taken away; what led from any state to another is in the history for ever. */
const KEPT = 10;
/** Another number when the files would be others of the same record. */
const FORMAT = 1;
const MANIFEST = "manifest.json";

export type Release = Manifest & { folder: string; version: string };

/** The files of the record as it is now; made when nobody has asked for them yet. */
export async function presentRelease(): Promise<Release> {
  const root = await openRoot();
  const head = await getHead();
  return (
    (await readRelease(join(root, folderOf(head?.number ?? 0, head?.hash ?? "empty")))) ?? makeOnce(root)
  );
}

/** Those that lie here, the newest first. */
export async function listReleases(): Promise<Release[]> {
  const root = await openRoot();
  const names = (await readdir(root)).filter((name) => /^\d/.test(name));
  const found = await Promise.all(names.map((name) => readRelease(join(root, name))));
  return found.flatMap((release) => release ?? []).toSorted((a, b) => b.state.changeSet - a.state.changeSet);
}

/** A state by its version; null when it does not lie here, or there never was one. */
export async function findRelease(version: string): Promise<Release | null> {
  return (await listReleases()).find((release) => release.version === version) ?? null;
}

function folderOf(changeSet: number, hash: string): string {
  const made = createHash("sha256")
    .update(`${FORMAT} ${hash} ${publicOrigin(env())}`)
    .digest("hex");
  return `${changeSet}-${made.slice(0, 16)}`;
}

async function readRelease(folder: string): Promise<Release | null> {
  const text = await readFile(join(folder, MANIFEST), "utf8").catch(() => null); // not made, or taken away
  if (text === null) return null;
  const manifest = manifestSchema.parse(JSON.parse(text));
  return { ...manifest, folder, version: versionOf(manifest.state) };
}

/** In the data directory; where that may not be written, as in a container, among the temporary files. */
async function openRoot(): Promise<string> {
  const wanted = [resolve(env().ENTENTE_DATA_DIR ?? ".data", "bulk"), join(tmpdir(), "entente-bulk")];
  for (const root of wanted) {
    const isThere = await mkdir(root, { recursive: true }).then(
      () => true,
      () => false,
    );
    if (isThere) return root;
  }
  throw new Error(`Neither ${wanted.join(" nor ")} can be written.`);
}

// Development evaluates this module again, and so may every route: one making is everybody's.
const kept = globalThis as { ententeBulk?: Promise<Release> | undefined };

function makeOnce(root: string): Promise<Release> {
  kept.ententeBulk ??= make(root).finally(() => {
    kept.ententeBulk = undefined;
  });
  return kept.ententeBulk;
}

async function make(root: string): Promise<Release> {
  const making = await mkdtemp(join(root, "making-"));
  try {
    const { residentBytes, ...manifest } = await makeApart(join(making, "files"));
    const { changeSet, hash } = manifest.state;
    logger.info("the bulk files were made", { changeSet, residentBytes });
    const folder = join(root, folderOf(changeSet, hash));
    await writeFile(join(making, "files", MANIFEST), JSON.stringify(manifest));
    // Another instance on the same disk may have been quicker: then its files are as good.
    await rename(join(making, "files"), folder).catch(() => {});
    await prune();
    const release = await readRelease(folder);
    if (release === null) throw new Error(`${folder} was made and is not there.`);
    return release;
  } finally {
    await rm(making, { recursive: true, force: true });
  }
}

async function prune(): Promise<void> {
  const old = (await listReleases()).slice(KEPT);
  await Promise.all(old.map(({ folder }) => rm(folder, { recursive: true, force: true })));
}
