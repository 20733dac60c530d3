/**
 * A deal that articles report and the record does not have → its draft, as far as they say.
 * Decides the kind of deal and the roles by what is promised; how firm it is stays low until somebody says more.
 */
import type { DealKind, PartyRole } from "@/lib/domain/vocabulary/vocabulary";
import { blankDocument } from "./blank";
import type { DraftOf, DraftParty } from "./document";
import type { ReadClaim } from "./with-claims";

type Shape = { kind: DealKind; gives: PartyRole; gets: PartyRole };

const SHAPES: Readonly<Record<string, Shape>> = {
  spend_commitment: { kind: "compute_commitment", gives: "customer", gets: "cloud_provider" },
  investment: { kind: "equity_investment", gives: "investor", gets: "investee" },
  equity_stake: { kind: "equity_investment", gives: "investee", gets: "investor" },
  capacity: { kind: "compute_commitment", gives: "operator", gets: "customer" },
  chips: { kind: "chip_supply", gives: "chip_supplier", gets: "customer" },
  cloud_exclusivity: { kind: "exclusivity_change", gives: "customer", gets: "cloud_provider" },
  right_of_first_refusal: { kind: "exclusivity_change", gives: "customer", gets: "cloud_provider" },
  total_program: { kind: "joint_venture", gives: "equity_partner", gets: "equity_partner" },
};
const OTHER: Shape = { kind: "other", gives: "technology_partner", gets: "technology_partner" };

/** The draft, without terms. */
export function newDealOf(
  claims: readonly ReadClaim[],
  { partnership, title, announcedOn }: { partnership: string; title: string; announcedOn: string },
): DraftOf<"deals"> {
  const blank = blankDocument("deals");
  if (blank.section !== "deals") throw new Error("a blank deal is a deal");
  const main = claims.find(({ kind }) => Object.hasOwn(SHAPES, kind)) ?? claims[0];
  const { kind } = shapeOf(main?.kind);
  const binding = claims.some(({ stance }) => stance === "asserts") ? "announced" : "rumored";
  const parties = main === undefined ? [] : partiesOf([main, ...claims]);
  return {
    ...blank,
    record: {
      ...blank.record,
      partnership,
      title,
      kind,
      announcedOn,
      binding,
      lifecycle: "pending",
      parties,
    },
  };
}

const shapeOf = (kind: string | undefined): Shape => SHAPES[kind ?? ""] ?? OTHER;

/** Everybody whom the claims name, in the role of the first that does. */
function partiesOf(claims: readonly ReadClaim[]): DraftParty[] {
  const parties = new Map<string, DraftParty>();
  for (const { kind, from, to } of claims) {
    const { gives, gets } = shapeOf(kind);
    for (const [organization, role] of [
      [from, gives],
      [to, gets],
    ] as const)
      if (organization !== "" && !parties.has(organization))
        parties.set(organization, { id: `${organization} ${role}`, organization, role });
  }
  return [...parties.values()];
}
