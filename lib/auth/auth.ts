import "server-only";
import { passkey } from "@better-auth/passkey";
import { prismaAdapter } from "better-auth/adapters/prisma";
import { APIError } from "better-auth/api";
import { betterAuth } from "better-auth/minimal";
import { nextCookies } from "better-auth/next-js";
import { genericOAuth } from "better-auth/plugins/generic-oauth";
import { twoFactor } from "better-auth/plugins/two-factor";
import { noteSignIn } from "@/lib/db/accounts/access-events";
import { mayHaveSession } from "@/lib/db/accounts/list-accounts";
import { sessionHashingClient } from "@/lib/db/accounts/session-store";
import { type Env, env, publicOrigin } from "@/lib/runtime/env";
import { logger } from "@/lib/runtime/logger";
import { LONGEST_PASSWORD, SHORTEST_PASSWORD } from "@/lib/schema/accounts/account";
import { ADDRESS_HEADER } from "./network";

/**
 * The library that keeps passwords, sessions and codes, set up for this product: accounts are made by admins, never by
 * signing up; a session is a row that can be revoked. Nothing outside lib/auth speaks to it, and what readers ask for never loads it: it takes
 * 45 MB, of which a database library of its own, that nobody here needs, would be a third.
 */

export const OIDC_PROVIDER = "oidc";

const DAY_SECONDS = 86_400;

/** With `nextCookies` what the library sets is put into Next's own answer. */
function create(putCookies: boolean) {
  const settings = env();
  const origin = publicOrigin(settings);
  return betterAuth({
    appName: "Entente",
    baseURL: origin,
    basePath: "/api/auth",
    secret: secretOf(settings),
    database: prismaAdapter(sessionHashingClient(), { provider: "postgresql" }),
    trustedOrigins: [origin],
    telemetry: { enabled: false },
    emailAndPassword: {
      enabled: true,
      disableSignUp: true,
      minPasswordLength: SHORTEST_PASSWORD,
      maxPasswordLength: LONGEST_PASSWORD,
    },
    // Kept for a week after the last day of use.
    session: { expiresIn: 7 * DAY_SECONDS, updateAge: DAY_SECONDS },
    // An account exists because an admin made it for that address, so an identity with it is its owner.
    account: {
      encryptOAuthTokens: true,
      accountLinking: { trustedProviders: [OIDC_PROVIDER], requireLocalEmailVerified: false },
    },
    // Tries are limited in lib/auth/sign-in.ts, in the database, for all instances together.
    rateLimit: { enabled: false },
    advanced: {
      cookiePrefix: "entente",
      useSecureCookies: origin.startsWith("https:"),
      // Set by server/ from the connection itself; what a client says of its address is not believed.
      ipAddress: { ipAddressHeaders: [ADDRESS_HEADER] },
      defaultCookieAttributes: { httpOnly: true, sameSite: "lax" },
    },
    databaseHooks: { session: { create: { before: refuseDisabled, after: noted } } },
    onAPIError: { errorURL: `${origin}/login` },
    logger: {
      level: "warn",
      log: (level, message, ...details) =>
        logger[level === "error" ? "error" : "debug"](`sign-in: ${message}`, { details }),
    },
    plugins: [
      twoFactor({ issuer: `Entente (${new URL(origin).host})`, skipVerificationOnEnable: false }),
      passkeys(origin),
      ...oidc(settings),
      ...(putCookies ? [nextCookies()] : []),
    ],
  });
}

function secretOf({ ENTENTE_SECRET }: Env): string {
  if (!ENTENTE_SECRET)
    throw new Error("ENTENTE_SECRET is not set: start through `npm start` or `npm run dev`, which set it.");
  return ENTENTE_SECRET;
}

/** Whichever way somebody signs in: not with an account that is disabled. */
async function refuseDisabled({ userId }: { userId: string }) {
  if (!(await mayHaveSession(userId))) throw new APIError("UNAUTHORIZED", { code: "ACCOUNT_DISABLED" });
}

/** For the record that admins read. A new password makes a new session too. */
async function noted({ userId }: { userId: string }) {
  await noteSignIn(userId);
}

/** Sign-in with the organization's own accounts, when the environment names where they are kept. */
function oidc({ ENTENTE_OIDC_ISSUER, ENTENTE_OIDC_CLIENT_ID, ENTENTE_OIDC_CLIENT_SECRET }: Env) {
  if (!ENTENTE_OIDC_ISSUER || !ENTENTE_OIDC_CLIENT_ID || !ENTENTE_OIDC_CLIENT_SECRET) return [];
  return [
    genericOAuth({
      config: [
        {
          providerId: OIDC_PROVIDER,
          discoveryUrl: `${ENTENTE_OIDC_ISSUER.replace(/\/$/, "")}/.well-known/openid-configuration`,
          clientId: ENTENTE_OIDC_CLIENT_ID,
          clientSecret: ENTENTE_OIDC_CLIENT_SECRET,
          scopes: ["openid", "email", "profile"],
          disableSignUp: true,
        },
      ],
    }),
  ];
}

/**
 * Passkeys of this origin. One is asked for with a PIN, a finger or a face, so that it is what somebody has and what they
 * know or are: as good as password and code, which is why no code is asked for after it.
 */
function passkeys(origin: string) {
  return passkey({
    rpID: new URL(origin).hostname,
    rpName: "Entente",
    origin,
    authenticatorSelection: { residentKey: "required", userVerification: "required" },
    registration: {
      afterVerification({ verification }) {
        if (!verification.registrationInfo?.userVerified) throw unverified();
      },
    },
    authentication: {
      afterVerification({ verification }) {
        if (!verification.authenticationInfo.userVerified) throw unverified();
      },
    },
  });
}

const unverified = () => new APIError("UNAUTHORIZED", { code: "USER_NOT_VERIFIED" });

type Auth = ReturnType<typeof create>;
let made: Auth | undefined;
let reader: Auth | undefined;

/** Made on first use, so that a build needs neither database nor secret. */
export function auth(): Auth {
  made ??= create(true);
  return made;
}

/**
 * The same, for asking who it is, without touching a cookie. Next renders the page anew when an action sets one: the
 * page of somebody whose session has ended would turn into the sign-in page, and what was typed be lost.
 */
export function sessionReader(): Auth {
  reader ??= create(false);
  return reader;
}
