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

/** Chromium without a window or a process for graphics: the journeys take a third less of the processor in it. */
const SHELL_PATH = "/usr/bin/chromium-headless-shell";

const SYSTEM_PATHS = [
  SHELL_PATH,
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

const ofSystem = (id) => new RegExp(`^ID="?${id}"?$`, "m").test(readFileSync("/etc/os-release", "utf8"));

/** Debian and its kin, as root: in a container that is the usual case. */
const hasPackages = () =>
  process.platform === "linux" && process.getuid?.() === 0 && existsSync("/usr/bin/apt-get");

/** @param {string} name a package; without a network that is soon told @param {number} timeout in ms */
async function fromPackage(name, timeout) {
  const options = { env: { DEBIAN_FRONTEND: "noninteractive" }, cwd: fromRoot(), timeout };
  await capture("apt-get", ["update", "-q"], options);
  await capture("apt-get", ["install", "-qy", name], options);
  return systems();
}

/** The lighter browser, where it is a package of its own. */
const shellFromPackages = async () =>
  hasPackages() && ofSystem("debian") && !existsSync(SHELL_PATH)
    ? fromPackage("chromium-headless-shell", 120_000)
    : systems();

const fromPackages = async () =>
  hasPackages() ? fromPackage(ofSystem("ubuntu") ? "chromium-browser" : "chromium", 600_000) : null;

/** @returns {Promise<string>} the path of a Chrome or Chromium */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  if (named && !existsSync(named)) throw new Stop(`CHROME_PATH names no file: ${named}.`);
  const path =
    named ||
    (await playwrightsOwn()) ||
    (await shellFromPackages()) ||
    (await downloaded()) ||
    (await fromPackages());
  if (path) return path;
  throw new Stop("The browser journeys need a Chrome or Chromium: install one, or set CHROME_PATH to it.");
}
