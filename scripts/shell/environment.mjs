/**
 * Reads and checks the environment before anything is installed, hence in plain Node. The app reads it again
 * through lib/runtime/env.ts; a test holds the two, and .env.example, to the same names and rules.
 */
import { randomBytes } from "node:crypto";
import { existsSync } from "node:fs";
import { resolve } from "node:path";
import { fromRoot, ROOT } from "./root.mjs";
import { Stop } from "./stop.mjs";

const SECRET_LENGTH = 32;
const METRICS_TOKEN_LENGTH = 16;

function parseUrl(text) {
  try {
    return new URL(text);
  } catch {
    return null;
  }
}

function isDatabaseUrl(value) {
  const url = parseUrl(value);
  return (
    url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== "" && url.pathname.length > 1
  );
}

/** For each variable: what a good value is, and whether this one is. */
export const RULES = {
  DATABASE_URL: {
    wants: "the address of a PostgreSQL database, such as postgresql://user:password@host:5432/entente",
    holds: isDatabaseUrl,
  },
  DATABASE_REPLICA_URLS: {
    wants: "addresses of streaming replicas of DATABASE_URL, each as there, with commas between them",
    holds: (value) => value.split(",").every(isDatabaseUrl),
  },
  PORT: {
    wants: "a whole number from 1 to 65535",
    holds: (value) => /^\d{1,5}$/.test(value) && Number(value) >= 1 && Number(value) <= 65_535,
  },
  ENTENTE_DATA_DIR: {
    wants: "the path of a directory",
    holds: (value) => !value.includes("\0") && value.trim() !== "",
  },
  ENTENTE_URL: {
    wants: "the public origin, such as https://entente.example, without a path",
    holds(value) {
      const url = parseUrl(value);
      return url !== null && /^https?:$/.test(url.protocol) && value.replace(/\/$/, "") === url.origin;
    },
  },
  ENTENTE_SECRET: {
    wants: `at least ${SECRET_LENGTH} characters`,
    holds: (value) => value.length >= SECRET_LENGTH,
  },
  ENTENTE_OIDC_ISSUER: {
    wants: "the https address of an OpenID Connect issuer, such as https://login.example/realm",
    holds(value) {
      const url = parseUrl(value);
      return (
        url !== null && (url.protocol === "https:" || /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url.href))
      );
    },
  },
  ENTENTE_OIDC_CLIENT_ID: {
    wants: "the name that the issuer knows this site by",
    holds: (value) => value.trim() !== "",
  },
  ENTENTE_OIDC_CLIENT_SECRET: {
    wants: "the secret that the issuer gave for ENTENTE_OIDC_CLIENT_ID",
    holds: (value) => value.trim() !== "",
  },
  ENTENTE_READER_URL: {
    wants: "the http address of an endpoint that speaks as OpenAI’s does, such as http://127.0.0.1:11434/v1",
    holds: (value) => /^https?:$/.test(parseUrl(value)?.protocol ?? ""),
  },
  ENTENTE_READER_MODEL: {
    wants: "the name of a model that ENTENTE_READER_URL has",
    holds: (value) => value.trim() !== "",
  },
  ENTENTE_READER_KEY: {
    wants: "the key that ENTENTE_READER_URL takes",
    holds: (value) => value.trim() !== "",
  },
  SMTP_URL: {
    wants: "the address of a server that takes mail, such as smtps://user:password@mail.example.org",
    holds(value) {
      const url = parseUrl(value);
      return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== "";
    },
  },
  ENTENTE_MAIL_FROM: {
    wants: "the mailbox that mails are from, such as Entente <entente@example.org>",
    holds: (value) => /^([^<>@\r\n]* <)?[^\s<>@]+@[^\s<>@]+>?$/.test(value),
  },
  ENTENTE_FOUR_EYES: {
    wants: "1, or 0 as when it is not set",
    holds: (value) => value === "1" || value === "0",
  },
  ENTENTE_LOG: {
    wants: "one of debug, info, warn, error, silent",
    holds: (value) => ["debug", "info", "warn", "error", "silent"].includes(value),
  },
  ENTENTE_METRICS_TOKEN: {
    wants: `at least ${METRICS_TOKEN_LENGTH} characters`,
    holds: (value) => value.length >= METRICS_TOKEN_LENGTH,
  },
  OTEL_EXPORTER_OTLP_ENDPOINT: {
    wants: "the http address of an OpenTelemetry collector, such as http://127.0.0.1:4318",
    holds: (value) => /^https?:$/.test(parseUrl(value)?.protocol ?? ""),
  },
  ENTENTE_PSEUDO_LANGUAGES: {
    wants: "1, or 0 as when it is not set",
    holds: (value) => value === "1" || value === "0",
  },
  ENTENTE_TODAY: {
    wants: "a day such as 2026-11-24",
    holds: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value) && !Number.isNaN(Date.parse(value)),
  },
};

/** Values that are secrets, or carry one, are not shown. */
const HIDDEN = new Set([
  "DATABASE_URL",
  "DATABASE_REPLICA_URLS",
  "ENTENTE_SECRET",
  "ENTENTE_OIDC_CLIENT_SECRET",
  "ENTENTE_READER_URL",
  "ENTENTE_READER_KEY",
  "SMTP_URL",
  "ENTENTE_METRICS_TOKEN",
]);

const isLoopback = (hostname) => /^(localhost|127(\.\d+){3}|\[::1\])$/.test(hostname);

/**
 * A secret that several instances must share cannot be made up by one of them. A database on this very machine
 * has one instance, so there the secret is made and kept, unless NODE_ENV says that this is production.
 */
function needsSecret({ DATABASE_URL = "", NODE_ENV = "" }) {
  return Boolean(DATABASE_URL) && (NODE_ENV === "production" || !isLoopback(new URL(DATABASE_URL).hostname));
}

/** The given ones, each checked; an empty value is one that is not set. */
function checkEach(variables) {
  const given = {};
  for (const [name, { wants, holds }] of Object.entries(RULES)) {
    const value = variables[name];
    if (value === undefined || value === "") continue;
    if (!holds(value))
      // As JSON quotes it: a line break in it stays on the line of the message.
      throw new Stop(
        `${name} must be ${wants}${HIDDEN.has(name) ? "" : `, and is ${JSON.stringify(value)}`}.`,
      );
    given[name] = value;
  }
  return given;
}

/** What is of use only together. */
const TOGETHER = [
  ["ENTENTE_OIDC_ISSUER", "ENTENTE_OIDC_CLIENT_ID", "ENTENTE_OIDC_CLIENT_SECRET"],
  ["ENTENTE_READER_URL", "ENTENTE_READER_MODEL"],
  ["SMTP_URL", "ENTENTE_MAIL_FROM"],
];

/** Some of what belongs together are a mistake. @throws {Stop} naming the ones that lack */
function refuseHalves(given) {
  for (const names of TOGETHER) {
    const missing = names.filter((name) => !given[name]);
    if (missing.length === 0 || missing.length === names.length) continue;
    const set = names.filter((name) => given[name]).join(" and ");
    throw new Stop(
      `${missing.join(" and ")} must be set too when ${set} ${set.includes(" and ") ? "are" : "is"}.`,
    );
  }
  if (given.ENTENTE_READER_KEY && !given.ENTENTE_READER_URL)
    throw new Stop("ENTENTE_READER_URL must be set too when ENTENTE_READER_KEY is.");
}

function refuseReplicasAlone(given) {
  if (given.DATABASE_REPLICA_URLS && !given.DATABASE_URL)
    throw new Stop(
      "DATABASE_URL must be set too when DATABASE_REPLICA_URLS is: the embedded database has no replicas.",
    );
}

/** Checks a set of variables and fills in what is not set. @throws {Stop} naming the variable */
export function parseEnvironment(variables, { dev = false } = {}) {
  const given = checkEach(variables);
  refuseHalves(given);
  refuseReplicasAlone(given);
  if (!dev && !given.ENTENTE_SECRET && needsSecret({ ...given, NODE_ENV: variables.NODE_ENV })) {
    const example = randomBytes(SECRET_LENGTH).toString("base64url");
    throw new Stop(
      `ENTENTE_SECRET must be set when DATABASE_URL names a shared database: at least ${SECRET_LENGTH} characters, the same for every instance, for example ${example}`,
    );
  }
  const filled = { PORT: "3000", ENTENTE_DATA_DIR: ".data", ...given };
  const publicUrl = given.ENTENTE_URL ?? `http://localhost:${filled.PORT}`;
  return {
    databaseUrl: given.DATABASE_URL ?? null,
    port: Number(filled.PORT),
    dataDir: resolve(ROOT, filled.ENTENTE_DATA_DIR),
    publicUrl: publicUrl.replace(/\/$/, ""),
    secret: given.ENTENTE_SECRET ?? null,
    fourEyes: given.ENTENTE_FOUR_EYES === "1",
  };
}

/** The environment of this process, completed from .env when there is one. What the shell sets wins. */
export function readEnvironment(options) {
  const file = fromRoot(".env");
  if (existsSync(file)) process.loadEnvFile(file);
  return parseEnvironment(process.env, options);
}
