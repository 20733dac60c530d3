import { Fragment } from "react";
import { Instant } from "@/components/accounts/instant";
import { Section } from "@/components/ui/section";
import type { MaintenanceRow, StatusView } from "@/lib/views/editor/status";
import { Facts } from "./facts";

/** How this installation is, in three parts: what it runs on, what it does just now, what is done for it. */
export function StatusSections({ status }: { status: StatusView }) {
  const { versions, database, disk, lastPublish, queue, instance, maintenance } = status;
  return (
    <div className="grid gap-x-16 lg:grid-cols-2">
      <Section id="database" title="Database and disk">
        <Facts
          facts={[
            ["PostgreSQL", versions.postgres],
            ["Size", bytes(database.sizeBytes)],
            ["Connections", String(database.connections)],
            [
              "Migrations",
              <Fragment key="migrations">
                {database.migrations}, the newest{" "}
                <span className="block text-ink-muted text-sm">{database.newestMigration}</span>
              </Fragment>,
            ],
            ["Free on disk", disk ? `${bytes(disk.freeBytes)} of ${bytes(disk.totalBytes)}` : "not known"],
            [
              "Last save",
              lastPublish ? (
                <>
                  change set {lastPublish.number}, <Instant at={lastPublish.at} />
                </>
              ) : (
                "none yet"
              ),
            ],
            ["In review", `${queue.submitted} drafts; ${queue.open} still being written`],
          ]}
        />
      </Section>
      <Section
        id="instance"
        title="The instance that answers"
        lead={instance ? undefined : "It says nothing of itself while the program is being developed."}
      >
        {instance && (
          <Facts
            facts={[
              ["Versions", `Entente ${versions.entente}, Node ${versions.node}`],
              ["Running since", <Instant key="since" at={instance.startedAt} />],
              ["Memory", bytes(instance.residentBytes)],
              ["Answers", `${count(instance.answers)}, ${count(instance.refused)} of them refused`],
              ["From memory", `${(instance.keptShare * 100).toFixed(1)} % of public answers`],
              ["Kept", `${count(instance.keptAnswers)} answers, ${bytes(instance.keptBytes)}`],
              ["Being made", `${instance.rendersRunning}; ${instance.rendersWaiting} wait`],
              ["Delay", `${instance.delayMs.toFixed(0)} ms`],
              ["Hears publishes", instance.isListening ? "yes" : "no: nothing is kept until it does"],
            ]}
          />
        )}
      </Section>
      <Section id="maintenance" title="Maintenance" lead="Run from a shell on the server, best by a timer.">
        <Facts facts={maintenance.map((row) => [NAMES[row.kind], <Run key={row.kind} row={row} />])} />
      </Section>
    </div>
  );
}

const NAMES: Readonly<Record<MaintenanceRow["kind"], string>> = {
  backup: "Backup",
  verify: "Verification",
  links: "Link check",
};

function Run({ row: { kind, endedAt, isOk, detail } }: { row: MaintenanceRow }) {
  if (endedAt === null)
    return (
      <>
        never yet: <code className="block whitespace-nowrap text-sm">npm run data -- {kind}</code>
      </>
    );
  return (
    <>
      <Instant at={endedAt} />: {!isOk && <strong>failed, </strong>}
      {detail}
    </>
  );
}

const count = (value: number): string => value.toLocaleString("en");

/** @example bytes(1_500_000) // "1.5 MB" */
function bytes(value: number): string {
  const [unit, size] = value >= 1e9 ? ["GB", 1e9] : ["MB", 1e6];
  return `${(value / size).toLocaleString("en", { maximumFractionDigits: 1 })} ${unit}`;
}
