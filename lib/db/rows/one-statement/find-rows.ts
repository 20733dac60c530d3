import type { Lang, OtherLang } from "@/lib/domain/text/language";
import { noteRead } from "@/lib/runtime/record-reads";
import type { Transaction } from "../../client";
import type { Prisma } from "../../generated/client";
import { keepingPlan } from "../../kept-plans";
import { rowReader } from "./read-row";
import { type Args, toOneStatement, toStatement } from "./sql";

/**
 * Rows with all that hangs on them, in one statement. The same question and the same answer as Prisma's `findMany` with a
 * `select`, which asks once for each relation and joins in the program: several times the work for a record's page.
 */

type Models = Omit<Transaction, `$${string}`>;
type Name = keyof Models & string;
type ArgsOf<M extends Name> = Prisma.Args<Models[M], "findMany">;
type RowsOf<M extends Name, A> = Prisma.Result<Models[M], A, "findMany">;

/** Where rows are read, and for whom: the record's own words come in the reader's language where somebody wrote them so. */
type From = Transaction | ForReader;
type ForReader = { tx: Transaction; lang: OtherLang | undefined };

/** For a reader of a language, without one of English; which words came in it, `told` passes on. */
export function readingIn(tx: Transaction, lang: Lang | undefined): ForReader {
  return { tx, lang: lang === "en" ? undefined : lang };
}

function forReader(from: From): ForReader {
  return "tx" in from ? from : readingIn(from, undefined);
}

/** `args`: as `findMany` takes them, of which `where`, `select`, `orderBy` and `take` are known; throws at others. */
export async function findRows<M extends Name, A extends ArgsOf<M>>(
  from: From,
  model: M,
  args: Prisma.Exact<A, ArgsOf<M>>,
): Promise<RowsOf<M, A>> {
  const { tx, lang } = forReader(from);
  const asked: Asked = { ...(args as Args), lang };
  const { text, values } = toStatement(modelOf(model), asked, lang);
  const answered = await tx.$queryRawUnsafe<{ row: string }[]>(keepingPlan(text), ...values);
  return readAll(model, asked, answered) as RowsOf<M, A>;
}

/** The first of them; null when there is none. */
export async function findRow<M extends Name, A extends ArgsOf<M>>(
  from: From,
  model: M,
  args: Prisma.Exact<A, ArgsOf<M>>,
): Promise<RowsOf<M, A>[number] | null> {
  const rows = await findRows(from, model, { ...args, take: 1 } as typeof args);
  return rows[0] ?? null;
}

/** A question to be asked together with others, and the type of its answer. */
export type Question<Rows> = { model: Name; args: Args; rows?: Rows };

/** @example await findTogether(tx, { kinds: question("termKind", { where, select }), deals: question("deal", …) }) */
export function question<M extends Name, A extends ArgsOf<M>>(
  model: M,
  args: Prisma.Exact<A, ArgsOf<M>>,
): Question<RowsOf<M, A>> {
  return { model, args: args as Args };
}

type Answers<Q> = { [K in keyof Q]: Q[K] extends Question<infer Rows> ? Rows : never };

/** The rows of several models in one statement; of each in no order. */
export async function findTogether<Q extends Record<string, Question<unknown>>>(
  tx: Transaction,
  questions: Q,
): Promise<Answers<Q>> {
  const asked = Object.entries(questions);
  const { text, values } = toOneStatement(asked.map(([, { model, args }]) => [modelOf(model), args]));
  const answered = await tx.$queryRawUnsafe<{ of: number; row: string }[]>(keepingPlan(text), ...values);
  const answers = asked.map(([name, { model, args }], place) => {
    const own = answered.filter(({ of }) => of === place);
    return [name, readAll(model, args, own)] as const;
  });
  return Object.fromEntries(answers) as Answers<Q>;
}

type Asked = Args & { lang?: OtherLang | undefined };

function readAll(model: Name, { lang, ...args }: Asked, answered: readonly { row: string }[]): unknown[] {
  const read = rowReader(modelOf(model), args.select ?? {}, lang);
  const rows = answered.map(({ row }) => read(JSON.parse(row) as unknown[]));
  noteRead(args, rows);
  return rows;
}

/** Prisma's name of the model behind a client's property: "termKind" → "TermKind". */
function modelOf(name: Name): string {
  return `${name[0]?.toUpperCase()}${name.slice(1)}`;
}
