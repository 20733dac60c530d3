/** Finds a browser for the journeys, or gets one; else stops with a sentence. */
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fromRoot, toolPath } from "../shell/root.mjs";
import { capture } from "../shell/run.mjs";
import { Stop } from "../shell/stop.mjs";

const windowsPaths = [
  process.env.PROGRAMFILES,
  process.env["PROGRAMFILES(X86)"],
  process.env.LOCALAPPDATA,
].flatMap((folder) => (folder ? [join(folder, "Google", "Chrome", "Application", "chrome.exe")] : []));

const SYSTEM_PATHS = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/google-chrome",
  "/opt/google/chrome/chrome",
  "/snap/bin/chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  ...windowsPaths,
];

async function playwrightsOwn() {
  const { chromium } = await import("@playwright/test");
  const path = chromium.executablePath();
  return path && existsSync(path) ? path : null;
}

const systems = () => SYSTEM_PATHS.find((path) => existsSync(path)) ?? null;

async function downloaded() {
  const env = { PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD: "" };
  const args = [toolPath("playwright"), "install", "chromium"];
  const { code } = await capture(process.execPath, args, { env, timeout: 300_000 });
  return code === 0 ? playwrightsOwn() : null;
}

/** Debian and its kin, as root: in a container that is the usual case. */
async function fromPackages() {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get"))
    return null;
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  const options = { env, cwd: fromRoot(), timeout: 600_000 };
  const ubuntu = readFileSync("/etc/os-release", "utf8").includes("ID=ubuntu");
  await capture("apt-get", ["update", "-q"], options);
  await capture("apt-get", ["install", "-qy", ubuntu ? "chromium-browser" : "chromium"], options);
  return systems();
}

/** @returns {Promise<string>} the path of a Chrome or Chromium */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Stop(`CHROME_PATH names no file: ${named}.`);
  const path =
    named || (await playwrightsOwn()) || systems() || (await downloaded()) || (await fromPackages());
  if (path) return path;
  throw new Stop("The browser journeys need a Chrome or Chromium: install one, or set CHROME_PATH to it.");
}
