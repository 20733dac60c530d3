/**
 * The words of marks in French: how a term stands, how firm a deal is, what an event was. Apart from the rest of the vocabulary, so that
 * a browser that draws marks carries no more.
 */
import type { Vocabulary } from "@/lib/domain/say/facts/vocabulary";

export const bindings: Vocabulary["bindings"] = {
  rumored: "Rumeur",
  letter_of_intent: "Lettre d’intention",
  announced: "Annoncé",
  signed: "Signé",
};

export const standings: Vocabulary["standings"] = {
  confirmed: "Confirmé",
  corroborated: "Corroboré",
  reported: "Rapporté",
  disputed: "Contesté",
  ruled: "Arbitré",
  denied: "Démenti",
  undisclosed: "Non communiqué",
  unknown: "Inconnu",
};

export const eventKinds: Vocabulary["eventKinds"] = {
  announcement: "Annonce",
  signing: "Signature",
  amendment: "Avenant",
  launch: "Lancement",
  milestone: "Étape",
  financial: "Finances",
  report: "Révélation",
  dispute: "Différend",
  regulatory: "Réglementation",
};

export const tiers: Vocabulary["tiers"] = {
  primary: "Primaire",
  press: "Presse",
  secondary: "Secondaire",
  aggregator: "Agrégateur",
};
