/** An editor and a token of theirs, put there as the account's page would: for trials and tests of what is served. */
import { createHash, randomBytes, randomUUID } from "node:crypto";
import { withClient } from "../postgres/database.mjs";

/** @param {string} url of the database @returns {Promise<string>} the token, which may propose, publish and remove */
export async function makeEditorToken(url) {
  const token = `entente_${randomBytes(32).toString("base64url")}`;
  const hash = createHash("sha256").update(token).digest("hex");
  const id = randomUUID();
  await withClient(url, async (client) => {
    await client.query(
      "INSERT INTO users (id, name, email, role, updated_at) VALUES ($1, 'Ada', $2, 'editor', now())",
      [id, `${id}@example.org`],
    );
    await client.query(
      "INSERT INTO api_tokens (id, user_id, name, scopes, hash) VALUES ($1, $2, 'x', '{propose,publish,remove}', $3)",
      [randomUUID(), id, hash],
    );
  });
  return token;
}
