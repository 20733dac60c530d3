/** What the page of the data says of the files. Decides how long a page waits for them: hardly. */
import { getHead } from "@/lib/db/read/overview/overview-head";
import { logger } from "@/lib/runtime/logger";
import type { BulkPageView } from "@/lib/views/share/bulk";
import { BULK_FILES } from "./files";
import { listReleases, presentRelease, type Release } from "./releases";

const PATIENCE_MS = 1_500;

/** The files with their sizes where they are made; asks for them to be made where they are not. */
export async function getDataPage(): Promise<BulkPageView> {
  const head = await getHead();
  // The page can be read without them; whoever asks for a file is told what is wrong.
  const release = await orNull(presentRelease(), PATIENCE_MS).catch((error: unknown) => {
    logger.error("the bulk files could not be made", { error });
    return null;
  });
  const versions = await listReleases();
  return {
    files: BULK_FILES.map(({ name, about }) => {
      const sum = release?.files.find((file) => file.name === name);
      return { name, about, bytes: sum?.bytes ?? null };
    }),
    version: release?.version ?? null,
    versions: versions.map(({ version, state }) => ({ version, ...state })),
    newest: head?.number ?? 0,
  };
}

/** Null when it takes longer; the making goes on. */
export async function orNull(made: Promise<Release>, patienceMs: number): Promise<Release | null> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(() => resolve(null), patienceMs);
  });
  made.catch(() => {}); // fails late: whoever asks next is told
  return Promise.race([made, late]).finally(() => clearTimeout(timer));
}
