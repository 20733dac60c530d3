import type { WriteStream } from "node:tty";
import { createPace, type Pace } from "@/lib/schema/pace";

/**
 * How far a long command is: a bar that redraws itself on a terminal, a line now and then elsewhere.
 * Decides what is drawn and how often; writes to stderr only, so that stdout stays clean.
 */

const BAR_WIDTH = 30;
/** Elsewhere than on a terminal a step's line is repeated at every tenth of the way. */
const LINES_PER_STEP = 10;

/** `total` 0: cannot be counted. */
export type Amount = { done: number; total: number; unit?: string };

export type ProgressView = {
  show: (step: string, amount: Amount) => void;
  /** Clears the bar. */
  end: () => void;
};

export function createProgress(out: WriteStream): ProgressView {
  const pace = createPace(() => performance.now());
  return out.isTTY ? barOn(out, pace) : linesOn(out, pace);
}

function barOn(out: WriteStream, pace: Pace): ProgressView {
  return {
    show: (step, amount) =>
      out.write(`\r\x1b[K${bar(amount)}${step}${counted(amount)}${paced(pace(step, amount))}`),
    end: () => out.write("\r\x1b[K"),
  };
}

function bar({ done, total }: Amount): string {
  if (total === 0) return "";
  const filled = Math.round((done / total) * BAR_WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)} `;
}

function linesOn(out: WriteStream, pace: Pace): ProgressView {
  let last = "";
  return {
    show: (step, amount) => {
      const { done, total } = amount;
      const said = pace(step, amount);
      const stage = `${step} ${total > 0 ? Math.floor((done / total) * LINES_PER_STEP) : ""}`;
      if (stage !== last) out.write(`${step}${counted(amount)}${paced(said)}\n`);
      last = stage;
    },
    end: () => {},
  };
}

function paced(said: string | null): string {
  return said === null ? "" : ` (${said})`;
}

function counted({ done, total, unit = "" }: Amount): string {
  return total > 0 ? ` ${done.toLocaleString("en")} of ${total.toLocaleString("en")}${unit}` : "";
}
