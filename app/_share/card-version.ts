import { createHash } from "node:crypto";
import { type Card, cardSvg } from "@/components/cards/card-svg";

const VERSION_LENGTH = 12;

/** The name of what a card shows: another one as soon as anything on it is. */
export function cardVersion(card: Card): string {
  return versionOf(cardSvg(card));
}

/** The same of a card that is drawn already. @param svg by `cardSvg` */
export function versionOf(svg: string): string {
  return createHash("sha256").update(svg).digest("hex").slice(0, VERSION_LENGTH);
}
