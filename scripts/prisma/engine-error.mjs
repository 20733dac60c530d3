/** Puts an error into the words of Prisma's schema engine: error codes and JSON-RPC errors. */

const unreachable = ({ server }) => ["P1001", `Can't reach database server at \`${server}\``];
const refusedLogin = ({ user }) => [
  "P1000",
  `Authentication failed against database server, the provided database credentials for \`${user}\` are not valid.`,
];

/** By the code of Node or of Postgres: Prisma's code, and its sentence. */
const CONNECTION_ERRORS = {
  ECONNREFUSED: unreachable,
  ENOTFOUND: unreachable,
  EAI_AGAIN: unreachable,
  ETIMEDOUT: unreachable,
  EHOSTUNREACH: unreachable,
  "28P01": refusedLogin,
  28000: refusedLogin,
  "3D000": ({ database }) => ["P1003", `Database \`${database}\` does not exist`],
  42501: ({ user, database }) => [
    "P1010",
    `User \`${user}\` was denied access on the database \`${database}\``,
  ],
};

function connectionError(error, url) {
  const { hostname, port, pathname, username } = new URL(url);
  const known = CONNECTION_ERRORS[error?.code];
  if (!known) return ["P1011", error?.message ?? String(error)];
  const database = decodeURIComponent(pathname.slice(1));
  return known({ server: `${hostname}:${port || 5432}`, user: username, database });
}

/** One line as the native engine logs it; the Prisma CLI reads the code and message from it. */
export function toLogLine(error, url) {
  const [error_code, message] = connectionError(error, url);
  return JSON.stringify({ level: "ERROR", target: "schema_engine::logger", fields: { error_code, message } });
}

/** The `error` of a JSON-RPC answer. */
export function toRpcError(error, panic = "") {
  const known = error?.code && error?.meta ? { error_code: error.code, meta: error.meta } : {};
  const message = panic || (error?.message ?? String(error));
  return { code: 4466, message, data: { is_panic: panic !== "", message, ...known } };
}
