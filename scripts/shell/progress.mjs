/** Progress lines with times: `✓ database  0.6 s`. */

const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;

/** Prints one line when a step is done; steps that had nothing to do may stay silent. */
export function createProgress({ quiet = false, out = console.log } = {}) {
  const begun = performance.now();
  const print = (line) => {
    if (!quiet) out(line);
  };
  return {
    print,
    /** Runs `work`; what it returns as text is added to the line, `false` says that there was nothing to do. */
    async step(label, work) {
      const from = performance.now();
      const note = await work();
      if (note !== false) {
        const detail = note ? `  (${note})` : "";
        print(`✓ ${label.padEnd(12)} ${seconds(performance.now() - from)}${detail}`);
      }
    },
    elapsed: () => seconds(performance.now() - begun),
  };
}
