import { describe, expect, it } from "vitest";
import { appOfWorker, appsIfNamed, readApps } from "./apps";

const [url, database] = ["http://localhost:4100", "postgresql://localhost/scratch"];

describe("where the journeys go", () => {
  it.each([
    {},
    { ENTENTE_E2E_URL: url },
    { DATABASE_URL: database },
    { ENTENTE_E2E_URL: "", DATABASE_URL: database },
  ])("is never guessed: %j", (env) => {
    expect(() => readApps(env)).toThrow(/never guess where[\s\S]*npm test -- e2e[\s\S]*ENTENTE_E2E_URL/);
  });

  it("need not be known to list them", () => {
    expect(appsIfNamed({ ENTENTE_E2E_URL: url })).toBeNull();
    expect(appsIfNamed({ ENTENTE_E2E_URL: url, DATABASE_URL: database })?.reading).toBe(url);
  });

  it("is one app for everything when its address and its database are named", () => {
    const apps = readApps({ ENTENTE_E2E_URL: url, DATABASE_URL: database });
    expect(apps).toEqual({ reading: url, writing: [{ url, database }] });
    expect(() => appOfWorker(apps, 1)).toThrow("1 apps to write into, and a worker 2: set --workers=1.");
  });

  it("is an app for each worker that writes, and another for those that read", () => {
    const apps = {
      reading: url,
      writing: [1, 2].map((n) => ({ url: `${url}${n}`, database: `${database}${n}` })),
    };
    expect(readApps({ ENTENTE_E2E_APPS: JSON.stringify(apps) })).toEqual(apps);
    expect(appOfWorker(apps, 1).database).toBe(`${database}2`);
  });

  it.each([
    '{"reading": "x"}',
    '{"reading": "x", "writing": []}',
    '{"reading": "x", "writing": ["y"]}',
    "null",
  ])("is refused when it cannot be read: %s", (text) => {
    expect(() => readApps({ ENTENTE_E2E_APPS: text })).toThrow("ENTENTE_E2E_APPS is not");
  });
});
