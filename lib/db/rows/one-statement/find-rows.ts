import "server-only";
import { noteRead } from "@/lib/runtime/record-reads";
import type { Transaction } from "../../client";
import type { Prisma } from "../../generated/client";
import { rowReader } from "./read-row";
import { type Args, toStatement } from "./sql";

/**
 * Rows with all that hangs on them, in one statement. The same question and the same answer as Prisma's `findMany` with a
 * `select`, which asks once for each relation and joins in the program: several times the work for a record's page.
 */

type Models = Omit<Transaction, `$${string}`>;
type Name = keyof Models & string;

/** `args`: as `findMany` takes them, of which `where`, `select`, `orderBy` and `take` are known; throws at others. */
export async function findRows<M extends Name, A extends Prisma.Args<Models[M], "findMany">>(
  tx: Transaction,
  model: M,
  args: Prisma.Exact<A, Prisma.Args<Models[M], "findMany">>,
): Promise<Prisma.Result<Models[M], A, "findMany">> {
  const name = `${model[0]?.toUpperCase()}${model.slice(1)}`;
  const asked = args as Args;
  const { text, values } = toStatement(name, asked);
  const answered = await tx.$queryRawUnsafe<{ row: string }[]>(text, ...values);
  const read = rowReader(name, asked.select ?? {});
  const rows = answered.map(({ row }) => read(JSON.parse(row) as unknown[]));
  noteRead(args, rows);
  return rows as Prisma.Result<Models[M], A, "findMany">;
}

/** The first of them; null when there is none. */
export async function findRow<M extends Name, A extends Prisma.Args<Models[M], "findMany">>(
  tx: Transaction,
  model: M,
  args: Prisma.Exact<A, Prisma.Args<Models[M], "findMany">>,
): Promise<Prisma.Result<Models[M], A, "findMany">[number] | null> {
  const rows = await findRows(tx, model, { ...args, take: 1 } as typeof args);
  return rows[0] ?? null;
}
