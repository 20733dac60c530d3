/**
 * Which app a journey talks to. Those that read share one whose record nobody writes; those that write have one for each
 * worker, over a database of its own. Decides nothing by default: a journey must never meet somebody's real record.
 */

/** An app that may be written into, and the database behind it, in which `npm run user` makes accounts. */
export type WritableApp = { url: string; database: string };
export type Apps = { reading: string; writing: readonly WritableApp[] };

const REFUSAL = `The browser journeys publish invented deals, so they never guess where.
Run them with \`npm test -- e2e\`, which serves apps and databases made for them;
or set ENTENTE_E2E_URL to the address of an app and DATABASE_URL to the database behind it, whose record you can lose.`;

function isApps(value: unknown): value is Apps {
  const { reading, writing } = (value ?? {}) as Partial<Record<keyof Apps, unknown>>;
  return (
    typeof reading === "string" &&
    Array.isArray(writing) &&
    writing.length > 0 &&
    writing.every((app) => typeof app?.url === "string" && typeof app?.database === "string")
  );
}

/**
 * From ENTENTE_E2E_APPS, as `npm test` sets it, or else ENTENTE_E2E_URL with DATABASE_URL: one app for everything.
 * @throws when neither says where
 */
export function readApps(env: Record<string, string | undefined>): Apps {
  if (env.ENTENTE_E2E_APPS) {
    const apps: unknown = JSON.parse(env.ENTENTE_E2E_APPS);
    if (!isApps(apps))
      throw new Error(
        `ENTENTE_E2E_APPS is not {reading, writing: [{url, database}]}: ${env.ENTENTE_E2E_APPS}`,
      );
    return apps;
  }
  const { ENTENTE_E2E_URL: url, DATABASE_URL: database } = env;
  if (!url || !database) throw new Error(REFUSAL);
  return { reading: url, writing: [{ url, database }] };
}

/** The same where nothing has to be run yet: a tool that only reads the settings or lists the journeys. */
export function appsIfNamed(env: Record<string, string | undefined>): Apps | null {
  return env.ENTENTE_E2E_APPS || (env.ENTENTE_E2E_URL && env.DATABASE_URL) ? readApps(env) : null;
}

/** The app that a worker alone writes into; a worker started anew after a failure has the place of the one before it. */
export function appOfWorker({ writing }: Apps, parallelIndex: number): WritableApp {
  const app = writing[parallelIndex];
  if (!app)
    throw new Error(
      `${writing.length} apps to write into, and a worker ${parallelIndex + 1}: set --workers=${writing.length}.`,
    );
  return app;
}
