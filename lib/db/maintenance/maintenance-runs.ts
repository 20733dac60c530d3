import { db } from "../client";
import type { MaintenanceKind } from "../generated/enums";

/** When the operator's jobs ran: written by the commands, shown on the status page. */

export type MaintenanceRun = {
  kind: MaintenanceKind;
  startedAt: Date;
  endedAt: Date;
  isOk: boolean;
  /** In words. */
  detail: string;
};

export async function noteMaintenance(run: MaintenanceRun): Promise<void> {
  await db().maintenanceRun.create({ data: run });
}

/** The latest of each kind that ever ran. */
export async function lastMaintenance(): Promise<MaintenanceRun[]> {
  return db().maintenanceRun.findMany({
    distinct: ["kind"],
    orderBy: [{ kind: "asc" }, { endedAt: "desc" }],
    select: { kind: true, startedAt: true, endedAt: true, isOk: true, detail: true },
  });
}
