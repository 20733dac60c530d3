/** What a run of `npm run bench` printed, as Markdown: with the machine, the versions and the day, since figures mean nothing without. */
import { writeFileSync } from "node:fs";
import { arch, cpus, loadavg, platform, release, totalmem } from "node:os";

/** @typedef {{title: string, lines: readonly string[]}} Section */

/**
 * @param {readonly Section[]} sections
 * @param {{command: string, postgres: string, minutes: number, load: readonly number[], on: Date}} run
 */
export function markdownOf(sections, { command, postgres, minutes, load, on }) {
  const [cpu] = cpus();
  const facts = [
    ["day", on.toISOString().slice(0, 10)],
    ["command", `\`${command}\`, ${Math.round(minutes)} minutes`],
    [
      "machine",
      `${cpus().length} cores (${cpu?.model.trim() || arch()}), ${Math.round(totalmem() / 2 ** 30)} GB`,
    ],
    ["system", `${platform()} ${release()}, ${arch()}`],
    ["Node", process.version],
    ["PostgreSQL", postgres],
    ["load before and after", load.map((one) => one.toFixed(1)).join(" and ")],
  ];
  const table = [`| | |`, `|---|---|`, ...facts.map(([name, value]) => `| ${name} | ${value} |`)];
  const parts = sections.flatMap(({ title, lines }) => [`## ${title}`, "", "```text", ...lines, "```", ""]);
  return [
    "# What it measures",
    "",
    "Written by `npm run bench -- --markdown FILE`; the figures of another machine are others. Ratios within one run hold, milliseconds",
    "hardly: everything is asked turn and turn about, and the load below was there besides.",
    "",
    ...table,
    "",
    ...parts,
  ].join("\n");
}

/** The load of the last minute, where the system tells it. */
export const loadNow = () => loadavg()[0] ?? 0;

export function writeReport(file, sections, run) {
  writeFileSync(file, `${markdownOf(sections, run).trimEnd()}\n`);
}
