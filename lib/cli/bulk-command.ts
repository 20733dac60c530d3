import { mkdir, readdir } from "node:fs/promises";
import { writeBulk } from "@/lib/bulk/write-bulk";
import { AppError } from "@/lib/runtime/app-error";
import { env, publicOrigin } from "@/lib/runtime/env";

/** `data bulk`: the record as tables in every format, into a folder; the web server has its files of /data made so, too. */

/** The state, the files and the most memory that it took go to stdout as JSON. */
export async function runBulk(folder: string, signal: AbortSignal): Promise<number> {
  await mkdir(folder, { recursive: true });
  if ((await readdir(folder)).length > 0)
    throw new AppError("invalid", `${folder} is not empty: name a new folder.`);
  const made = await writeBulk(folder, { origin: publicOrigin(env()), signal });
  const residentBytes = process.resourceUsage().maxRSS * 1024;
  console.log(JSON.stringify({ ...made, residentBytes }));
  return 0;
}
