/**
 * A unit with its spellings as one line of text: "GPUs = GPU, processeurs graphiques".
 * Decides how the line is written and read; what may stand in it is the bundle's business.
 */
import type { CountableUnit } from "@/lib/domain/values/units";

/** The line of a unit. @example unitLine({ unit: "GPUs", spellings: ["GPU"] }) // "GPUs = GPU" */
export function unitLine({ unit, spellings }: CountableUnit): string {
  return spellings.length === 0 ? unit : `${unit} = ${spellings.join(", ")}`;
}

/** The unit that a line means; commas and semicolons part its spellings. */
export function readUnitLine(line: string): { unit: string; spellings: string[] } {
  const [unit = "", ...rest] = line.split("=");
  const spellings = rest
    .join("=")
    .split(/[,;]/)
    .map((word) => word.trim());
  return { unit: unit.trim(), spellings: spellings.filter((word) => word !== "") };
}
