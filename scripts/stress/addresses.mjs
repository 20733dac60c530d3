/** Addresses: every one that is printed on the shipped record, all records and all kinds, before and after much is renamed, merged and taken out. */
import { spawn } from "node:child_process";
import { programArguments, programEnvironment } from "../steps/database-program.mjs";

/** All that is printed is held until the end, with the ids of every page. */
const ROOM = "--max-old-space-size=8192";

/**
 * @param {import("./served.mjs").Served} served
 * @param {{"per-kind": number, most: number, instances: number, print: (line: string) => void}} how
 * @returns {Promise<boolean>} whether it held
 */
export async function addresses(served, { "per-kind": perKind, most, instances }) {
  // As it prints itself.
  const publicOrigin = served.origin.replace("127.0.0.1", "localhost");
  /** @type {import("./served.mjs").Beside[]} */
  const others = [];
  try {
    while (others.length + 1 < instances) others.push(await served.serveBeside(publicOrigin));
    const origins = [publicOrigin, ...others.map(({ origin }) => origin)];
    return await ask(served, [String(perKind), String(most), ...origins]);
  } finally {
    await Promise.all(others.map(({ stop }) => stop()));
  }
}

function ask(served, words) {
  const args = programArguments("addresses/trial", words, "testing");
  const child = spawn(process.execPath, [ROOM, ...args], {
    env: { ...process.env, ...programEnvironment(served.databaseUrl()) },
    stdio: ["ignore", "inherit", "inherit"],
  });
  return new Promise((resolve) => child.once("close", (code) => resolve(code === 0)));
}
