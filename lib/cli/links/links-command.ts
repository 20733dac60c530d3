import { type Address, listAddresses, saveLinkCheck } from "@/lib/db/maintenance/link-checks";
import { noteMaintenance } from "@/lib/db/maintenance/maintenance-runs";
import { now } from "@/lib/runtime/clock";
import { createProgress } from "../progress";
import { type Checked, checkLink, findArchived } from "./check-link";

/** `data links`: asks the addresses of sources whether their documents are still there, a few at a time and each host by one at a time. */

const AT_ONCE = 6;
const DAY_MS = 86_400_000;
/** What was asked within a week is not asked again: a run that was stopped goes on where it was. */
const RESTING_DAYS = 7;
const MOST = 5_000;

export async function runLinks(signal: AbortSignal): Promise<number> {
  const startedAt = now();
  const since = new Date(startedAt.getTime() - RESTING_DAYS * DAY_MS);
  const addresses = await listAddresses(since, MOST);
  const counts: Record<Checked["outcome"], number> = {
    ...{ alive: 0, dead: 0, refused: 0, unreachable: 0, skipped: 0 },
  };
  const progress = createProgress(process.stderr);
  let done = 0;
  await inTurns(byHost(addresses), signal, async (address) => {
    const checked = await checkLink(address.url);
    counts[checked.outcome] += 1;
    const isGone = checked.outcome === "dead" || checked.outcome === "unreachable";
    const archivedUrl = isGone ? await findArchived(address.url) : null;
    await saveLinkCheck(address, { ...checked, archivedUrl }, now());
    progress.show("asking", { done: ++done, total: addresses.length });
    if (isGone) console.log(`${address.slug}: ${checked.reason ?? checked.status}: ${address.url}`);
  });
  progress.end();
  const { alive, dead, refused, unreachable, skipped } = counts;
  const detail = `${alive} alive, ${dead} dead, ${unreachable} unreachable, ${refused} refuse programs, ${skipped} skipped`;
  console.log(`${addresses.length} addresses: ${detail}.`);
  await noteMaintenance({ kind: "links", startedAt, endedAt: now(), isOk: true, detail });
  return 0;
}

function byHost(addresses: readonly Address[]): Address[][] {
  const hosts = new Map<string, Address[]>();
  for (const address of addresses) {
    const host = URL.canParse(address.url) ? new URL(address.url).host : "";
    hosts.set(host, [...(hosts.get(host) ?? []), address]);
  }
  return [...hosts.values()];
}

/** Several rows at once, each from its first to its last. */
async function inTurns(
  rows: readonly Address[][],
  signal: AbortSignal,
  work: (address: Address) => Promise<void>,
): Promise<void> {
  const waiting = [...rows];
  const walk = async () => {
    for (let row = waiting.shift(); row !== undefined; row = waiting.shift())
      for (const address of row) {
        signal.throwIfAborted();
        await work(address);
      }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, walk));
}
