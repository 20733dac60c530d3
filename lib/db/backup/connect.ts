import { Client } from "pg";

/** A connection of its own for COPY, which Prisma does not speak. Text must look the same whatever the server's settings. */

const SETTINGS = [
  "SET client_encoding = 'UTF8'",
  "SET timezone = 'UTC'",
  "SET datestyle = 'ISO, YMD'",
  "SET intervalstyle = 'postgres'",
  "SET extra_float_digits = 1",
  "SET bytea_output = 'hex'",
  "SET client_min_messages = warning",
  "SET statement_timeout = 0",
] as const;

/** Runs `work` with a connection to the database of DATABASE_URL, and closes it. */
export async function withConnection<T>(work: (client: Client) => Promise<T>): Promise<T> {
  const client = new Client({ connectionString: process.env.DATABASE_URL });
  await client.connect();
  try {
    for (const setting of SETTINGS) await client.query(setting);
    return await work(client);
  } finally {
    await client.end().catch(() => {});
  }
}
