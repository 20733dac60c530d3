/**
 * What the database itself holds the app to: the rules of the editor, and, where the server is ours, a login that can add
 * to the history but not change it. Migrations are made by the owner.
 */
import { join } from "node:path";
import { keepSecret } from "../postgres/cluster.mjs";
import { withClient } from "../postgres/database.mjs";

export const APP_ROLE = "entente_app";
const HISTORY = ["revisions", "change_sets", "draft_authors", "access_events"];
/** What only a start decides. */
const FIXED = [
  ...["editor_rules", "derivations", "_prisma_migrations"],
  ...["redactions", "redacted_revisions"],
];

/** ENTENTE_FOUR_EYES as the database's own rule: whatever the app forgets, it does not. */
export async function setEditorRules(url, { fourEyes }) {
  await withClient(url, (client) =>
    client.query("UPDATE editor_rules SET four_eyes = $1 WHERE four_eyes IS DISTINCT FROM $1", [fourEyes]),
  );
}

/**
 * The address by which the app signs in to the embedded server: everything but to change history or rules.
 * @returns {Promise<string>}
 */
export async function openAppLogin(url, { dataDir }) {
  const password = keepSecret(join(dataDir, "postgres-app-password"));
  await withClient(url, (client) => grant(client, password));
  const login = new URL(url);
  login.username = APP_ROLE;
  login.password = password;
  return login.href;
}

async function grant(client, password) {
  const found = await client.query("SELECT FROM pg_roles WHERE rolname = $1", [APP_ROLE]);
  const verb = found.rowCount === 0 ? "CREATE" : "ALTER";
  await client.query("BEGIN");
  await client.query(`${verb} ROLE ${APP_ROLE} LOGIN PASSWORD ${client.escapeLiteral(password)}`);
  await client.query(`GRANT USAGE ON SCHEMA public TO ${APP_ROLE}`);
  await client.query(`GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES IN SCHEMA public TO ${APP_ROLE}`);
  await client.query(`GRANT USAGE, SELECT ON ALL SEQUENCES IN SCHEMA public TO ${APP_ROLE}`);
  await client.query(`REVOKE UPDATE, DELETE ON ${HISTORY.join(", ")} FROM ${APP_ROLE}`);
  await client.query(`REVOKE INSERT, UPDATE, DELETE ON ${FIXED.join(", ")} FROM ${APP_ROLE}`);
  await client.query("COMMIT");
}
