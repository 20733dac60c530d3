/** Counts what passed and failed, and prints it: a line per step as it ends, the failures readable, the sum last. */

const MAX_FAILURE_CHARS = 12_000;
const STEPS_NAMED = 4;

/** @typedef {{passed: number, failed: number, flaky?: number, output?: string, note?: string}} Result */

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

function countsOf({ passed, failed, flaky = 0 }) {
  const counts = [`${passed} passed`];
  if (failed) counts.push(`${failed} failed`);
  if (flaky) counts.push(`${flaky} flaky (passed only when tried again)`);
  return counts.join(", ");
}

export function createResults({ out = console.log } = {}) {
  const from = performance.now();
  let [passed, failed, flaky] = [0, 0, 0];
  const times = [];

  /** @param {string} label @param {Result} result @param {number} ms */
  function add(label, result, ms) {
    passed += result.passed;
    failed += result.failed;
    flaky += result.flaky ?? 0;
    times.push({ label, ms });
    const isGood = !result.failed && !result.flaky;
    out(`${isGood ? "✓" : "✗"} ${label.padEnd(20)} ${seconds(ms).padStart(8)}  ${countsOf(result)}`);
    if (result.note) out(result.note.replaceAll(/^/gm, "    "));
    if (!isGood && result.output) {
      out(result.output.slice(-MAX_FAILURE_CHARS).trim().replaceAll(/^/gm, "    "));
    }
  }

  /** Where the time went: the longest steps. Some run side by side, so their sum is more than the whole. */
  function sayTime() {
    const longest = times.toSorted((a, b) => b.ms - a.ms).slice(0, STEPS_NAMED);
    const parts = longest.map(({ label, ms }) => `${label} ${seconds(ms)}`);
    out(`\n${seconds(performance.now() - from)} in all; the longest: ${parts.join(", ")}`);
  }

  return {
    /** Runs one step; whatever it throws is a failure of that step, and the next ones still run. */
    async step(label, work) {
      const begun = performance.now();
      let result;
      try {
        result = await work();
      } catch (error) {
        result = {
          passed: 0,
          failed: 1,
          output: error?.stack && error.name !== "Stop" ? error.stack : error?.message,
        };
      }
      add(label, result, performance.now() - begun);
      return result.failed === 0;
    },
    /** A level that could not run has not passed. */
    cannotRun: (label, why) => add(label, { passed: 0, failed: 1, output: `could not run: ${why}` }, 0),
    /** The last line of the whole, and the exit code. What is flaky fails the run, and is said to be flaky. */
    finish() {
      if (times.length > 1) sayTime();
      out(`\n${passed} passed, ${failed} failed${flaky ? `, ${flaky} flaky` : ""}`);
      return failed + flaky === 0 ? 0 : 1;
    },
  };
}
