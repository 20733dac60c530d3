/**
 * Verbs of giving and getting, in English and French, and what their subject does for each kind of term.
 * Data, and one table of directions.
 */
import { type CueIndex, indexCues } from "../cues/cue-index";

/** pays: gives money, gets goods. supplies: gives goods, gets money. receives, holds, grants: what they say. */
export type Act = "pays" | "uses" | "supplies" | "receives" | "holds" | "grants";

const VERBS: Readonly<Record<Act, string>> = {
  pays:
    "invest, invests, invested, investing, commit*, spend*, spent, pay, pays, paid, paying, purchas*, buy*, bought, contracted, order, orders, ordered, inject*, lend*, pours, poured, sunk, sank, sink*, pump*, plough*, put, puts, pledg*, signed for, remit*, route, share, shares, shared, " +
    "lease, leases, leased, leasing, rent, rents, rented, renting, earmark*, prepay*, promised, promises, owe, owes, owed, wired, wiring, " +
    "promi*, mise, misent, misant, misera, mis, met, mettra, signe pour, s offre, loue, louent, louer, louera, loueront, regl*, consacr*, " +
    "investi*, investir, s engag*, engage, depens*, pay*, verse*, achet*, acquier*, command*, passe commande, passent commande, passera commande, injecter, injecte*, debours*, reverse*, cede*, partage*, reserv*",
  uses: "use, uses, using, wanted, sought, relies, rely, chose, chosen, picked, selected, moves to, utilis*, recour*, choisi*, s appui*, adopt*",
  supplies:
    "provid*, supply, supplies, supplied, supplying, deliver*, install*, equips, equipped, sell*, sold, host*, build*, offer*, fournit, fournir, fournira, fourniront, fournissent, livr*, vend*, vendu, heberg*, met … disposition, mettre … disposition, mettra … disposition, mettent … disposition, hand over, hands over, handed over, propos*, constru*, bati*, installe*, equiper*",
  receives:
    "raise, raises, raised, raising, receiv*, secure, secures, secured, land, lands, landed, win, wins, won, gets, got, collect*, earn*, takes, took, taking, obtain*, leve, lever, levee, recoi*, recu, recevoir, recevra, percoi*, percevoir, percevra, decroch*, touche*, obtien*, obtenu, recuper*",
  holds:
    "hold, holds, held, own, owns, owned, keep, keeps, kept, retain*, remain*, become*, became, acquir*, has, had, is, was, have, detien*, detenir, possed*, conserv*, garde*, rest*, demeur*, dispose*, beneficie*, devien*, est, etait",
  grants:
    "grant*, give, gives, gave, giving, hand, hands, handed, handing, issu*, award*, cede, transfer*, accorde, accordent, accorder, accordera, donne, donnent, donnera, donner, octroi*, confie*, attribu*, emet*",
};

export const VERB_INDEX: CueIndex<Act> = indexCues(
  Object.entries(VERBS).flatMap(([says, line]) =>
    line.split(",").map((cue) => ({ cue: cue.trim(), says: says as Act })),
  ),
);

/** What passes in a term of a kind. */
export type Flow = "money" | "goods" | "right" | "self";

const FLOWS: Readonly<Record<string, Flow>> = {
  spend_commitment: "money",
  investment: "money",
  total_program: "money",
  capacity: "goods",
  chips: "goods",
  hardware: "goods",
  deployment_deadline: "goods",
  revenue_share: "right",
  equity_stake: "right",
  cloud_exclusivity: "right",
  api_exclusivity: "right",
  right_of_first_refusal: "right",
  valuation: "self",
  market_reaction: "self",
  jobs: "self",
  regulatory_review: "self",
  indemnity: "self",
};

export const flowOf = (kind: string): Flow => FLOWS[kind] ?? "money";

/** Whether the subject of an act is the giver of what passes; null where the act does not say. */
export function isGiver(act: Act, flow: Flow, kind: string): boolean | null {
  if (act === "grants") return true;
  if (act === "receives" || (act === "holds" && flow === "right")) return false;
  if (act === "uses") return flow !== "goods";
  if (act === "holds") return null;
  if (flow === "money") return act === "pays";
  if (flow === "goods") return act === "supplies";
  return kind === "revenue_share" ? act === "pays" : act === "supplies";
}
