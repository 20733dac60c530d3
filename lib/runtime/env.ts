import { z } from "zod";

/**
 * The environment, parsed once, typed. Knows the names and what a good value is; `scripts/shell/environment.mjs`
 * says the same in plain Node, because it runs before anything is installed, and a test holds the two together.
 */

const DEFAULT_PORT = "3000";
const SECRET_LENGTH = 32;
const METRICS_TOKEN_LENGTH = 16;

function isOrigin(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^https?:$/.test(url.protocol) && text.replace(/\/$/, "") === url.origin;
}

function isWebAddress(text: string): boolean {
  return URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
}

/** Who vouches for identities is asked over https, but for one on this machine. */
function isIssuer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null && (url.protocol === "https:" || /^http:\/\/(localhost|127\.0\.0\.1)[:/]/.test(url.href))
  );
}

function isDatabaseUrl(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return (
    url !== null && /^postgres(ql)?:$/.test(url.protocol) && url.hostname !== "" && url.pathname.length > 1
  );
}

function isMailServer(text: string): boolean {
  const url = URL.canParse(text) ? new URL(text) : null;
  return url !== null && /^smtps?:$/.test(url.protocol) && url.hostname !== "";
}

/** "entente@example.org" or "Entente <entente@example.org>". */
const isMailbox = (text: string): boolean => /^([^<>@\r\n]* <)?[^\s<>@]+@[^\s<>@]+>?$/.test(text);

const isListOfDatabases = (text: string): boolean => text.split(",").every(isDatabaseUrl);
const isPort = (text: string): boolean =>
  /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65_535;
const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(text) && !Number.isNaN(Date.parse(text));

/** An empty value, as `.env` files have them, is one that is not set. */
const optional = (schema: z.ZodType<string>) =>
  z.preprocess((value) => (value === "" ? undefined : value), schema.optional());

export const envSchema = z.object({
  DATABASE_URL: optional(z.string().refine(isDatabaseUrl)),
  DATABASE_REPLICA_URLS: optional(z.string().refine(isListOfDatabases)),
  PORT: optional(z.string().refine(isPort)),
  ENTENTE_DATA_DIR: optional(z.string().refine((path) => path.trim() !== "" && !path.includes("\0"))),
  ENTENTE_URL: optional(z.string().refine(isOrigin)),
  ENTENTE_SECRET: optional(z.string().min(SECRET_LENGTH)),
  ENTENTE_OIDC_ISSUER: optional(z.string().refine(isIssuer)),
  ENTENTE_OIDC_CLIENT_ID: optional(z.string().refine((id) => id.trim() !== "")),
  ENTENTE_OIDC_CLIENT_SECRET: optional(z.string().refine((secret) => secret.trim() !== "")),
  ENTENTE_READER_URL: optional(z.string().refine(isWebAddress)),
  ENTENTE_READER_MODEL: optional(z.string().refine((name) => name.trim() !== "")),
  ENTENTE_READER_KEY: optional(z.string().refine((key) => key.trim() !== "")),
  SMTP_URL: optional(z.string().refine(isMailServer)),
  ENTENTE_MAIL_FROM: optional(z.string().refine(isMailbox)),
  ENTENTE_FOUR_EYES: optional(z.enum(["0", "1"])),
  ENTENTE_LOG: optional(z.enum(["debug", "info", "warn", "error", "silent"])),
  ENTENTE_METRICS_TOKEN: optional(z.string().min(METRICS_TOKEN_LENGTH)),
  OTEL_EXPORTER_OTLP_ENDPOINT: optional(z.string().refine(isWebAddress)),
  ENTENTE_PSEUDO_LANGUAGES: optional(z.enum(["0", "1"])),
  ENTENTE_TODAY: optional(z.string().refine(isDay)),
});

export type Env = z.infer<typeof envSchema>;

/** The public origin, without a slash at its end. */
export function publicOrigin(env: Env): string {
  return (env.ENTENTE_URL ?? `http://localhost:${env.PORT ?? DEFAULT_PORT}`).replace(/\/$/, "");
}

let parsed: Env | undefined;

/** The environment of this process; throws, naming the variables, when one is wrong. */
export function env(): Env {
  parsed ??= envSchema.parse(process.env);
  return parsed;
}
