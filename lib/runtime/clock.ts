/** The only place that asks the machine for the time. Everything else is given `now` or `today` as a parameter. */

/** A point in time. */
export function now(): Date {
  return new Date();
}

/** Today as a day in UTC, `YYYY-MM-DD`. Tests set ENTENTE_TODAY to make a day stand still. */
export function today(): string {
  return process.env.ENTENTE_TODAY || now().toISOString().slice(0, 10);
}
