/** What a script has started, and how it leaves: in reverse order, once, whoever asks first. */
import { findLauncher, watchLauncher } from "./launcher.mjs";
import { stopChildren } from "./run.mjs";
import { explain, Stop } from "./stop.mjs";

/** @param {{interrupted?: number}} [options] the exit code after Ctrl-C: 0 for a server, 130 for a command cut short */
export function createLifecycle({ interrupted = 130 } = {}) {
  const stops = [];
  /** @type {Promise<never> | null} */
  let leaving = null;

  async function stopAll() {
    stopChildren();
    for (const stop of stops.splice(0).reverse()) await stop();
  }

  /** Stops everything and ends the process. */
  function leave(exitCode, why) {
    leaving ??= (async () => {
      if (why) console.error(`\n${exitCode === 1 ? `✗ ${why}` : why}`);
      await stopAll();
      process.exit(exitCode);
    })();
    return leaving;
  }

  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"])
    process.on(signal, () => leave(interrupted, "Stopping."));
  watchLauncher(findLauncher(), () => leave(interrupted, "npm is gone; stopping."));

  return {
    leave,
    /** Registers what must be stopped. Given as a promise, so that what is half open when we leave is stopped too. */
    async started(opening) {
      stops.push(() => opening.then(({ stop }) => stop()).catch(() => {}));
      return opening;
    },
    /** Runs the script. A Stop ends in its sentence, anything else in its stack; exit code 1 for both. */
    async run(main) {
      try {
        const exitCode = await main();
        if (exitCode !== undefined) await leave(exitCode);
      } catch (error) {
        if (leaving) return leaving; // the step failed because it was stopped
        const known = explain(error);
        if (!(known instanceof Stop)) console.error(error);
        await leave(
          1,
          known instanceof Stop ? known.message : "That was unexpected; the lines above say where.",
        );
      }
    },
  };
}
