/** Says in one sentence what is wrong with DATABASE_URL; never with its password in it. */
import { Stop } from "../shell/stop.mjs";

const unreachable = ({ server }) => `${server} cannot be reached from here.`;
const unknownHost = ({ host }) => `there is no host ${host}.`;
const refusedLogin = ({ server, user, said }) =>
  `${server} does not accept this user and password (user ${user || "not given"}): ${said}.`;

/** By the code of Node or of Postgres. */
const SENTENCES = {
  ECONNREFUSED: ({ server }) =>
    `no PostgreSQL answers at ${server}. Is it running, and are host and port right?`,
  ECONNRESET: ({ server }) => `${server} closed the connection: is it a PostgreSQL server?`,
  ENOTFOUND: unknownHost,
  EAI_AGAIN: unknownHost,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  ENETUNREACH: unreachable,
  "28P01": refusedLogin,
  28000: refusedLogin,
  "3D000": ({ server, database }) => `the database ${database} does not exist at ${server}.`,
  42501: ({ server, user, database }) =>
    `the database ${database} does not exist at ${server}, and ${user} may not create it. Create it first.`,
  53300: ({ server, said }) => `${server} takes no more connections (${said}).`,
  "57P03": ({ server, said }) => `${server} is not ready (${said}). Try again in a moment.`,
};

function sentence(error, facts) {
  const known = SENTENCES[error.code];
  if (known) return known(facts);
  if (/timeout/i.test(error.message)) return `${facts.server} did not answer within 10 seconds.`;
  return `connecting to ${facts.database} at ${facts.server} failed: ${facts.said}.`;
}

/** @returns {Stop} */
export function explainConnection(error, url) {
  const { hostname, port, username, pathname } = new URL(url);
  const facts = {
    host: hostname,
    server: `${hostname}:${port || 5432}`,
    user: decodeURIComponent(username),
    database: decodeURIComponent(pathname.slice(1)),
    said: error.message || error.code,
  };
  return new Stop(`DATABASE_URL: ${sentence(error, facts)}`);
}
