import { describe, expect, it } from "vitest";
import { envSchema } from "@/lib/runtime/env";
import { parseEnvironment, RULES } from "./environment.mjs";

const GOOD = {
  DATABASE_URL: ["postgresql://u:p@db.example:5433/entente", "postgres://localhost/entente?sslmode=require"],
  DATABASE_REPLICA_URLS: ["postgresql://u:p@a.example/entente,postgresql://u:p@b.example:5433/entente"],
  PORT: ["1", "3000", "65535"],
  ENTENTE_DATA_DIR: [".data", "/var/lib/entente", "a directory"],
  ENTENTE_URL: ["https://entente.example", "http://localhost:3000/"],
  ENTENTE_SECRET: ["x".repeat(32)],
  ENTENTE_OIDC_ISSUER: ["https://login.example/realm"],
  ENTENTE_OIDC_CLIENT_ID: ["entente"],
  ENTENTE_OIDC_CLIENT_SECRET: ["hush"],
  ENTENTE_READER_URL: ["http://127.0.0.1:11434/v1", "https://models.example/v1"],
  ENTENTE_READER_MODEL: ["small-1"],
  ENTENTE_READER_KEY: ["hush"],
  SMTP_URL: ["smtp://127.0.0.1:1025", "smtps://user:hush@mail.example.org"],
  ENTENTE_MAIL_FROM: ["entente@example.org", "Entente <entente@example.org>"],
  ENTENTE_LOG: ["debug", "info", "warn", "error", "silent"],
  ENTENTE_METRICS_TOKEN: ["x".repeat(16)],
  ENTENTE_PSEUDO_LANGUAGES: ["0", "1"],
  ENTENTE_TODAY: ["2026-11-24"],
};
const BAD = {
  DATABASE_URL: [
    "mysql://localhost/entente",
    "postgresql://localhost",
    "postgresql://localhost/",
    "localhost:5432",
    "x",
  ],
  DATABASE_REPLICA_URLS: ["b.example:5433", "postgresql://u:p@a.example/entente,"],
  PORT: ["0", "65536", "3000a", "-1", "1e3", "http"],
  ENTENTE_DATA_DIR: ["  ", "a\0b"],
  ENTENTE_URL: [
    "entente.example",
    "ftp://entente.example",
    "https://entente.example/path",
    "javascript:alert(1)",
  ],
  ENTENTE_SECRET: ["short"],
  ENTENTE_OIDC_ISSUER: ["http://login.example", "login.example"],
  ENTENTE_OIDC_CLIENT_ID: [" "],
  ENTENTE_OIDC_CLIENT_SECRET: [" "],
  ENTENTE_READER_URL: ["models.example", "file:///v1"],
  ENTENTE_READER_MODEL: [" "],
  ENTENTE_READER_KEY: [" "],
  SMTP_URL: ["mail.example.org", "https://mail.example.org"],
  ENTENTE_MAIL_FROM: ["Entente", "a@b.org, c@d.org", "a@b.org\nBcc: c@d.org"],
  ENTENTE_LOG: ["loud", "INFO"],
  ENTENTE_METRICS_TOKEN: ["short"],
  ENTENTE_PSEUDO_LANGUAGES: ["yes"],
  ENTENTE_TODAY: ["yesterday", "2026-13-01", "24.11.2026"],
};
const pairs = (table) =>
  Object.entries(table).flatMap(([name, values]) => values.map((value) => [name, value]));
const OIDC = {
  ENTENTE_OIDC_ISSUER: "https://login.example",
  ENTENTE_OIDC_CLIENT_ID: "entente",
  ENTENTE_OIDC_CLIENT_SECRET: "hush",
};
const READER = { ENTENTE_READER_URL: "https://models.example/v1", ENTENTE_READER_MODEL: "small-1" };
const MAIL = { SMTP_URL: "smtp://127.0.0.1:1025", ENTENTE_MAIL_FROM: "entente@example.org" };
const external = { DATABASE_URL: "postgresql://u:p@db.example/entente" };
/** What a variable is of no use without. */
function beside(name) {
  if (name === "DATABASE_REPLICA_URLS") return external;
  if (name.startsWith("ENTENTE_OIDC_")) return OIDC;
  if (Object.hasOwn(MAIL, name)) return MAIL;
  return name.startsWith("ENTENTE_READER_") ? READER : {};
}

describe("the environment, read before anything is installed", () => {
  it("knows the variables that the app knows", () => {
    expect(Object.keys(RULES)).toEqual(Object.keys(envSchema.shape));
  });

  it.each(pairs(GOOD))("takes %s=%j, and so does the app", (name, value) => {
    expect(() => parseEnvironment({ ...beside(name), [name]: value }, { dev: true })).not.toThrow();
    expect(envSchema.safeParse({ [name]: value }).success).toBe(true);
  });

  it.each(pairs(BAD))(
    "refuses %s=%j in a sentence that names it, and the app refuses it too",
    (name, value) => {
      expect(() => parseEnvironment({ [name]: value })).toThrow(new RegExp(`^${name} must be [^\\n]+\\.$`));
      expect(envSchema.safeParse({ [name]: value }).success).toBe(false);
    },
  );

  it("does not repeat what may hold a password", () => {
    expect(() => parseEnvironment({ DATABASE_URL: "mysql://me:hush@host/db" })).not.toThrow(/hush/);
  });

  it("wants all three variables of a sign-in elsewhere, or none", () => {
    const { ENTENTE_OIDC_CLIENT_SECRET, ...two } = OIDC;
    expect(() => parseEnvironment(two)).toThrow(/^ENTENTE_OIDC_CLIENT_SECRET must be set too/);
    expect(() => parseEnvironment({ ENTENTE_OIDC_CLIENT_SECRET })).toThrow(
      /^ENTENTE_OIDC_ISSUER and ENTENTE_OIDC_CLIENT_ID must be set too/,
    );
  });

  it("wants the database that replicas are of", () => {
    const [DATABASE_REPLICA_URLS] = GOOD.DATABASE_REPLICA_URLS;
    expect(() => parseEnvironment({ DATABASE_REPLICA_URLS })).toThrow(/^DATABASE_URL must be set too/);
    expect(() => parseEnvironment({ DATABASE_REPLICA_URLS: "postgresql://me:hush@host" })).not.toThrow(
      /hush/,
    );
  });

  it("wants the address and the model of a second reader, or neither, and shows no key", () => {
    const { ENTENTE_READER_URL, ENTENTE_READER_MODEL } = READER;
    expect(() => parseEnvironment({ ENTENTE_READER_URL })).toThrow(/^ENTENTE_READER_MODEL must be set too/);
    expect(() => parseEnvironment({ ENTENTE_READER_MODEL })).toThrow(/^ENTENTE_READER_URL must be set too/);
    expect(() => parseEnvironment({ ENTENTE_READER_KEY: "hush" })).toThrow(/^ENTENTE_READER_URL must be/);
    expect(() => parseEnvironment({ ENTENTE_READER_URL: "hush", ENTENTE_READER_MODEL })).not.toThrow(/hush/);
  });

  it("wants a secret for a database that instances may share, and for production", () => {
    expect(() => parseEnvironment(external)).toThrow(/^ENTENTE_SECRET must be set/);
    const local = { DATABASE_URL: "postgresql://u:p@localhost/entente" };
    expect(parseEnvironment(local).secret).toBeNull();
    expect(() => parseEnvironment({ ...local, NODE_ENV: "production" })).toThrow(/^ENTENTE_SECRET/);
    expect(parseEnvironment({ ...external, ENTENTE_SECRET: "x".repeat(32) }).secret).toHaveLength(32);
  });
});
