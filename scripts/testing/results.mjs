/** Counts what passed and failed, and prints it: a line per step as it ends, the failures readable, the sum last. */

const MAX_FAILURE_CHARS = 12_000;

/** @typedef {{passed: number, failed: number, output?: string}} Result */

export function createResults({ out = console.log } = {}) {
  let passed = 0;
  let failed = 0;

  function add(label, result, ms) {
    passed += result.passed;
    failed += result.failed;
    const mark = result.failed ? "✗" : "✓";
    const counts = result.failed
      ? `${result.passed} passed, ${result.failed} failed`
      : `${result.passed} passed`;
    out(`${mark} ${label.padEnd(20)} ${`${(ms / 1000).toFixed(1)} s`.padStart(7)}  ${counts}`);
    if (result.failed && result.output) {
      out(result.output.slice(-MAX_FAILURE_CHARS).trim().replaceAll(/^/gm, "    "));
    }
  }

  return {
    /** Runs one step; whatever it throws is a failure of that step, and the next ones still run. */
    async step(label, work) {
      const from = performance.now();
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
      add(label, result, performance.now() - from);
      return result.failed === 0;
    },
    /** A level that could not run has not passed. */
    cannotRun: (label, why) => add(label, { passed: 0, failed: 1, output: `could not run: ${why}` }, 0),
    /** The last line of the whole, and the exit code. */
    finish() {
      out(`\n${passed} passed, ${failed} failed`);
      return failed === 0 ? 0 : 1;
    },
  };
}
