import { toExhibit } from "@/components/share/exhibit";
import { isThere } from "@/lib/db/share/is-there";
import { getShared } from "@/lib/db/share/shared";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { readSharedAddress, type SharedAddress } from "@/lib/url/share/shared-address";
import type { Exhibit } from "@/lib/views/share/exhibit";
import type { SharedAbsent } from "@/lib/views/share/shared";

export type ReadShared =
  | { kind: "exhibit"; exhibit: Exhibit; address: SharedAddress; noun: string }
  | { kind: "absent"; absent: SharedAbsent; address: SharedAddress }
  | { kind: "unreadable"; message: string };

/** What stands behind an address that somebody wrote, as it is shown elsewhere; or what became of it. */
export async function readShared(text: string): Promise<ReadShared> {
  const read = readSharedAddress(text, publicOrigin(env()), today());
  if (!read.ok) return { kind: "unreadable", message: read.error };
  const address = read.value;
  const shared = await getShared(address);
  if (shared.kind !== "found") return { kind: "absent", absent: shared, address };
  const exhibit = toExhibit(shared, address);
  return { kind: "exhibit", exhibit, address, noun: shared.record.kind };
}

/** Whether something stands behind an address, and has the part that it names; most often without reading what. */
export async function isShared(text: string): Promise<boolean> {
  const read = readSharedAddress(text, publicOrigin(env()), today());
  if (!read.ok) return false;
  const isThereToo = await isThere(read.value);
  if (isThereToo !== null) return isThereToo;
  const whole = await readShared(text);
  return whole.kind === "exhibit" && partOf(whole.exhibit) === read.value.anchor;
}

/** What of a page its exhibit is: the name of a term, a claim, an event; of all of it none. */
const partOf = ({ live }: Exhibit): string => live.split("#")[1] ?? "";
