import { readFrom } from "@/lib/runtime/read-source";
import { db } from "../client";
import { hashSecret } from "./secret-hash";

/**
 * The database as the sign-in library sees it: tokens of sessions are stored as a hash only, so that whoever reads the
 * table, or a copy of it, holds no session. The library never notices: it is given back the token that it asked with.
 */

/** The client that is open now, of the primary, with tokens of sessions hashed on the way. */
const hashingClient = (client: ReturnType<typeof db>) =>
  client.$extends({
    query: {
      session: {
        async $allOperations({ args, query }) {
          const seen = new Map<string, string>();
          const answer: unknown = await query(hashed(args, seen) as typeof args);
          return restored(answer, seen);
        },
      },
    },
  });

type HashingClient = ReturnType<typeof hashingClient>;

/**
 * The client for the sign-in library: of the primary, whoever asks first, because the library keeps it. Where pools were closed and
 * opened anew meanwhile (`disconnect`), it is over the new ones.
 */
export function sessionHashingClient(): HashingClient {
  const made = new WeakMap<object, HashingClient>();
  const now = (): HashingClient => {
    const client = readFrom(null, db);
    const hashing = made.get(client) ?? hashingClient(client);
    made.set(client, hashing);
    return hashing;
  };
  return new Proxy({} as HashingClient, { get: (_, name) => Reflect.get(now(), name) });
}

const isPlain = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && Object.getPrototypeOf(value) === Object.prototype;

/** The same arguments with every token in them, written or looked for, in its stored form. */
function hashed(value: unknown, seen: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => hashed(entry, seen));
  if (!isPlain(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, entry]) => [
      key,
      key === "token" ? hashedToken(entry, seen) : hashed(entry, seen),
    ]),
  );
}

/** A token, several, or a condition on one, as in `{ in: […] }`; `true` only asks for the column. */
function hashedToken(value: unknown, seen: Map<string, string>): unknown {
  if (Array.isArray(value)) return value.map((entry) => hashedToken(entry, seen));
  if (isPlain(value))
    return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, hashedToken(entry, seen)]));
  if (typeof value !== "string") return value;
  const hash = hashSecret(value);
  seen.set(hash, value);
  return hash;
}

/** The answer with the tokens that were asked with; of others the hash, which opens nothing. */
function restored(answer: unknown, seen: ReadonlyMap<string, string>): unknown {
  if (Array.isArray(answer)) return answer.map((row) => restored(row, seen));
  if (!isPlain(answer) || typeof answer.token !== "string") return answer;
  return { ...answer, token: seen.get(answer.token) ?? answer.token };
}
