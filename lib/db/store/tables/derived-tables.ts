import type { MilestoneRow, ObligationRow, Table } from "./tables";

/** The tables of what is derived over spans of the reader's clock, described as in tables.ts. */

export const obligations: Table<ObligationRow> = {
  name: "obligations",
  columns: {
    id: "uuid",
    termId: "uuid",
    dealId: "uuid",
    payerId: "uuid",
    payeeId: "uuid",
    sumKindId: "uuid",
    isCurrent: "boolean",
    knownFrom: "date",
    knownUntil: "date",
    measure: "text",
    unit: "text",
    binding: "binding",
    standing: "standing",
    top: "numeric(38,6)",
    endsOn: "date",
    facts: "jsonb",
  },
  key: ["id"],
};

export const milestones: Table<MilestoneRow> = {
  name: "milestones",
  columns: {
    id: "uuid",
    dealId: "uuid",
    termId: "uuid",
    isCurrent: "boolean",
    knownFrom: "date",
    knownUntil: "date",
    kind: "text",
    isDated: "boolean",
    earliest: "date",
    latest: "date",
    facts: "jsonb",
  },
  key: ["id"],
};
