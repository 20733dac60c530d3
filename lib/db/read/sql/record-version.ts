import { KeptAnswers } from "@/lib/runtime/kept-answers";
import { type KeptReads, noteAgain, withReads } from "@/lib/runtime/record-reads";
import { db } from "../../client";

/**
 * Which state of the record the database is in. Whatever this process keeps of the record is kept together with it and asked for anew
 * with every answer, so that nothing is shown that another process has changed since, whether or not its notice was heard.
 */
export type RecordVersion = {
  /** The newest change set; 0 and "" in a record that nothing was ever saved to. */
  number: number;
  hash: string;
  /** Changes when everything was derived again without a change set. */
  derivation: string;
  /** The newest change of an obligation. */
  obligations: string;
  /** Transactions from this one on may not be in what is read now. */
  seen: string;
};

/** One query of a few index entries. */
export async function readVersion(): Promise<RecordVersion> {
  const [version] = await db().$queryRaw<RecordVersion[]>`
    SELECT coalesce(head.number, 0) AS number, coalesce(head.hash, '') AS hash,
      coalesce((SELECT xmin::text FROM derivations LIMIT 1), '') AS derivation,
      coalesce((SELECT version::text FROM ledger_sides ORDER BY version DESC LIMIT 1), '') AS obligations,
      pg_snapshot_xmin(pg_current_snapshot())::text AS seen
    FROM (SELECT 1) AS one LEFT JOIN LATERAL (SELECT number, hash FROM change_sets ORDER BY number DESC LIMIT 1) head ON TRUE`;
  if (!version) throw new Error("The database does not say which state it is in.");
  return version;
}

/** The same text for the same state. */
export function versionText({ number, hash, derivation, obligations }: RecordVersion): string {
  return [number, hash, derivation, obligations].join(" ");
}

/** More saved records than these are told one by one no longer. */
export const MOST_REVISED = 500;

/**
 * The ids of all records saved since, removed ones too. Null where they are too many to tell, where words were redacted, or where it is
 * another record altogether: then anything may have changed.
 */
export async function revisedSince({ number, hash }: RecordVersion): Promise<string[] | null> {
  const [chain] = await db().$queryRaw<{ holds: boolean }[]>`
    SELECT (${hash} = '' OR EXISTS (SELECT 1 FROM change_sets WHERE number = ${number} AND hash = ${hash}))
      AND NOT EXISTS (SELECT 1 FROM redactions r JOIN change_sets c ON c.id = r.change_set_id WHERE c.number > ${number}) AS holds`;
  if (!chain?.holds) return null;
  const rows = await db().$queryRaw<{ id: string }[]>`
    SELECT r.record_id AS id FROM change_sets c JOIN revisions r ON r.change_set_id = c.id WHERE c.number > ${number}
    UNION SELECT t.record_id FROM change_sets c JOIN tombstones t ON t.change_set_id = c.id WHERE c.number > ${number}
    LIMIT ${MOST_REVISED + 1}`;
  return rows.length > MOST_REVISED ? null : rows.map(({ id }) => id);
}

/** Answers in the making or made for one state of the record, the newest so many; all go with the state. */
export class KeptByVersion<Answer> {
  readonly #answers: KeptAnswers<Answer>;
  #version = "";

  constructor(most: number) {
    this.#answers = new KeptAnswers(most);
  }

  /**
   * What was made for this state under this key, else what `make` makes. Who answers with it notes what it was read from.
   * @param read the state, when it was read for this answer already: then no query
   */
  async get(key: string, make: () => Promise<Answer>, read?: RecordVersion): Promise<Answer> {
    const version = read ?? (await readVersion());
    if (versionText(version) !== this.#version) this.#answers.clear();
    this.#version = versionText(version);
    return this.#answers.get(key, make);
  }
}

/** The same with what each answer was read from, which is noted for everybody who answers with it. */
export class KeptWithReads<Answer> {
  readonly #kept: KeptByVersion<{ made: Answer; reads: KeptReads }>;

  constructor(most: number) {
    this.#kept = new KeptByVersion(most);
  }

  /** As of `KeptByVersion`; nobody need note anything. */
  async get(key: string, make: () => Promise<Answer>, read?: RecordVersion): Promise<Answer> {
    const { made, reads } = await this.#kept.get(key, () => withReads(make), read);
    noteAgain(reads);
    return made;
  }
}
