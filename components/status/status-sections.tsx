import { Fragment } from "react";
import { Instant } from "@/components/accounts/instant";
import { inPage } from "@/components/ui/language/in-page";
import { Section } from "@/components/ui/section";
import { currentLocale } from "@/lib/language/about";
import { editorWords, said } from "@/lib/language/editing/editor-words";
import type { MaintenanceRow, StatusView } from "@/lib/views/editor/status";
import { Facts } from "./facts";

/** How this installation is, in three parts: what it runs on, what it does just now, what is done for it. */
export function StatusSections({ status }: { status: StatusView }) {
  const { versions, database, disk, lastPublish, queue, instance, maintenance } = status;
  const t = editorWords("admin");
  const locale = currentLocale();
  const oneDigit = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;
  return (
    <div className="grid gap-x-16 lg:grid-cols-2">
      <Section id="database" title={t("status.database")}>
        <Facts
          facts={[
            ["PostgreSQL", versions.postgres],
            [t("status.size"), bytes(database.sizeBytes)],
            [t("status.connections"), String(database.connections)],
            [
              t("status.migrations"),
              <Fragment key="migrations">
                {t("status.migrationsOf", { count: database.migrations })}{" "}
                <code className="block text-ink-muted text-sm">{database.newestMigration}</code>
              </Fragment>,
            ],
            [
              t("status.disk"),
              disk
                ? t("status.diskOf", { free: bytes(disk.freeBytes), total: bytes(disk.totalBytes) })
                : t("status.notKnown"),
            ],
            [
              t("status.lastSave"),
              lastPublish
                ? t.rich("status.saveOf", {
                    number: String(lastPublish.number),
                    at: () => <Instant key="at" at={lastPublish.at} />,
                  })
                : t("status.noneYet"),
            ],
            [t("status.inReview"), t("status.reviewOf", queue)],
          ]}
        />
      </Section>
      <Section id="instance" title={t("status.instance")} lead={instance ? undefined : t("status.developed")}>
        {instance && (
          <Facts
            facts={[
              [t("status.versions"), `Entente ${versions.entente}, Node ${versions.node}`],
              [t("status.since"), <Instant key="since" at={instance.startedAt} />],
              [t("status.memory"), bytes(instance.residentBytes)],
              [
                t("status.answers"),
                t("status.answersOf", { count: instance.answers, refused: instance.refused }),
              ],
              [
                t("status.fromMemory"),
                t("status.fromMemoryOf", {
                  share: (instance.keptShare * 100).toLocaleString(locale, oneDigit),
                }),
              ],
              [
                t("status.kept"),
                t("status.keptOf", { count: instance.keptAnswers, size: bytes(instance.keptBytes) }),
              ],
              [
                t("status.made"),
                t("status.madeOf", { running: instance.rendersRunning, waiting: instance.rendersWaiting }),
              ],
              [t("status.delay"), `${instance.delayMs.toFixed(0)} ms`],
              [t("status.hears"), instance.isListening ? t("status.yes") : t("status.no")],
            ]}
          />
        )}
      </Section>
      <Section id="maintenance" title={t("status.maintenance")} lead={t("status.maintenanceLead")}>
        <Facts
          facts={maintenance.map((row) => [t(`status.${row.kind}`), <Run key={row.kind} row={row} />])}
        />
      </Section>
    </div>
  );
}

function Run({ row: { kind, endedAt, isOk, detail } }: { row: MaintenanceRow }) {
  const t = editorWords("admin");
  if (endedAt === null)
    return (
      <>
        {t("status.neverYet")} <code className="block whitespace-nowrap text-sm">npm run data -- {kind}</code>
      </>
    );
  return t.rich(isOk ? "status.run" : "status.failed", {
    at: () => <Instant key="at" at={endedAt} />,
    strong: (text) => <strong key="failed">{text}</strong>,
    detail: () => <span key="detail">{inPage(said(detail))}</span>,
  });
}

/** @example bytes(1_500_000) // "1.5 MB" */
function bytes(value: number): string {
  const t = editorWords("admin");
  const size = (unit: number) => (value / unit).toLocaleString(currentLocale(), { maximumFractionDigits: 1 });
  return value >= 1e9
    ? t("status.gigabytes", { size: size(1e9) })
    : t("status.megabytes", { size: size(1e6) });
}
