/**
 * The bulk files, made by a process of its own, so that readers neither wait for them nor share their memory. Decides how it is
 * started: small. Young objects get 6 MB and not 48; WebAssembly (Prisma's, SQLite's) stays as it is first compiled, since compiling it
 * better takes more memory than the files do and saves little time.
 */
import { execFile } from "node:child_process";
import { resolve } from "node:path";
import { promisify } from "node:util";
import { z } from "zod";
import { env, publicOrigin } from "@/lib/runtime/env";
import SMALL from "./node-options.json";

export const manifestSchema = z.object({
  state: z.object({ changeSet: z.number(), hash: z.string(), savedAt: z.string() }),
  files: z.array(z.object({ name: z.string(), bytes: z.number(), sha256: z.string() })),
});

export type Manifest = z.infer<typeof manifestSchema>;

/** What the program says at its end: what it made, and the most memory that it had at a time. */
const saidSchema = manifestSchema.extend({ residentBytes: z.number() });

const PATIENCE_MS = 30 * 60 * 1000;

/** `npm run data -- bulk FOLDER`, without what a shell needs around it. */
export async function makeApart(folder: string): Promise<z.infer<typeof saidSchema>> {
  const program = ["--conditions=react-server", "--import", "tsx", "lib/cli/data.ts", "bulk", folder];
  const { stdout } = await promisify(execFile)(process.execPath, [...SMALL, ...program], {
    env: {
      ...process.env,
      ENTENTE_URL: publicOrigin(env()),
      // What the server is given is for the server.
      NODE_OPTIONS: "",
      TSX_TSCONFIG_PATH: resolve("tsconfig.json"),
    },
    timeout: PATIENCE_MS,
  });
  return saidSchema.parse(JSON.parse(stdout));
}
