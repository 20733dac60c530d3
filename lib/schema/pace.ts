/** How fast long work goes on, and how long the rest will take. Decides from when on that can be said; reads no clock of its own. */

/** Told of every step on the way; answers in words, or nothing while it is too early to tell. */
export type Pace = (step: string, amount: { done: number; total: number }) => string | null;

/** Sooner the rate of the first few would be taken for that of all. */
const EARLIEST_MS = 2_000;

/** @param nowMs milliseconds from any beginning @example pace("saving", { done: 500, total: 1500 }) // "250 a second, 4 s left" */
export function createPace(nowMs: () => number): Pace {
  let current = { step: "", fromMs: 0, from: 0 };
  return (step, { done, total }) => {
    const at = nowMs();
    if (step !== current.step || done < current.from) current = { step, fromMs: at, from: done };
    const [ms, count] = [at - current.fromMs, done - current.from];
    if (ms < EARLIEST_MS || count <= 0 || total === 0) return null;
    const perSecond = (count / ms) * 1000;
    const left = done < total ? `, ${durationText((total - done) / perSecond)} left` : "";
    return `${rateText(perSecond)} a second${left}`;
  };
}

function rateText(perSecond: number): string {
  return perSecond < 10 ? perSecond.toFixed(1) : Math.round(perSecond).toLocaleString("en");
}

function durationText(seconds: number): string {
  const whole = Math.ceil(seconds);
  if (whole < 100) return `${whole} s`;
  return `${Math.ceil(seconds / 60)} min`;
}
