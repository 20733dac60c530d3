import "server-only";
import type { WriteStream } from "node:tty";

/**
 * How far a long command is: a bar that redraws itself on a terminal, a line now and then elsewhere.
 * Decides what is drawn and how often; writes to stderr only, so that stdout stays clean.
 */

const BAR_WIDTH = 30;
/** Elsewhere than on a terminal a step's line is repeated at every tenth of the way. */
const LINES_PER_STEP = 10;

type Show = (step: string, ...progress: [done: number, total: number, unit?: string]) => void;

export type ProgressView = {
  /** `total` 0: cannot be counted. */
  show: Show;
  /** Clears the bar. */
  end: () => void;
};

export function createProgress(out: WriteStream): ProgressView {
  return out.isTTY ? barOn(out) : linesOn(out);
}

function barOn(out: WriteStream): ProgressView {
  return {
    show: (step, done, total, unit) =>
      out.write(`\r\x1b[K${total > 0 ? `${bar(done / total)} ` : ""}${step}${counted(done, total, unit)}`),
    end: () => out.write("\r\x1b[K"),
  };
}

function bar(share: number): string {
  const filled = Math.round(share * BAR_WIDTH);
  return `${"█".repeat(filled)}${"░".repeat(BAR_WIDTH - filled)}`;
}

function linesOn(out: WriteStream): ProgressView {
  let last = "";
  return {
    show: (step, done, total, unit) => {
      const stage = `${step} ${total > 0 ? Math.floor((done / total) * LINES_PER_STEP) : ""}`;
      if (stage !== last) out.write(`${step}${counted(done, total, unit)}\n`);
      last = stage;
    },
    end: () => {},
  };
}

function counted(done: number, total: number, unit = ""): string {
  return total > 0 ? ` ${done.toLocaleString("en")} of ${total.toLocaleString("en")}${unit}` : "";
}
