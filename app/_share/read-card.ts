import type { Card } from "@/components/cards/card-svg";
import { cardOf } from "@/components/share/card-of";
import { toExhibit } from "@/components/share/exhibit";
import { getCardFacts } from "@/lib/db/share/cards/card-facts";
import { getShared } from "@/lib/db/share/shared";
import { today } from "@/lib/runtime/clock";
import { env, publicOrigin } from "@/lib/runtime/env";
import { readSharedAddress } from "@/lib/url/share/shared-address";
import type { SharedAbsent } from "@/lib/views/share/shared";

export type ReadCard =
  | { kind: "card"; card: Card }
  | { kind: "absent"; absent: SharedAbsent }
  | { kind: "unreadable"; message: string };

/** What the card of an address shows, from as little as that takes; or what became of what it names. */
export async function readCard(text: string): Promise<ReadCard> {
  const read = readSharedAddress(text, publicOrigin(env()), today());
  if (!read.ok) return { kind: "unreadable", message: read.error };
  const address = read.value;
  const facts = await getCardFacts(address);
  if (facts !== null) return { kind: "card", card: cardOf(facts, address.at) };
  const shared = await getShared(address);
  if (shared.kind !== "found") return { kind: "absent", absent: shared };
  return { kind: "card", card: toExhibit(shared, address) };
}
