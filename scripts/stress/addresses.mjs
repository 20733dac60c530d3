/** Addresses: every one that is printed on the shipped record, all records and all kinds, before and after much is renamed, merged and taken out. */
import { spawn } from "node:child_process";
import { programArguments, programEnvironment } from "../steps/database-program.mjs";

/**
 * @param {import("./served.mjs").Served} served @param {{"per-kind": number, most: number, print: (line: string) => void}} how
 * @returns {Promise<boolean>} whether it held
 */
export function addresses(served, { "per-kind": perKind, most }) {
  // As it prints itself.
  const publicOrigin = served.origin.replace("127.0.0.1", "localhost");
  const args = programArguments("addresses/trial", [publicOrigin, String(perKind), String(most)], "testing");
  const child = spawn(process.execPath, args, {
    env: { ...process.env, ...programEnvironment(served.databaseUrl()) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve) => child.once("close", (code) => resolve(code === 0)));
}
