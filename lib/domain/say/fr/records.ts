/**
 * The difference between two states of a record, in French. Nouns and not participles: a place may be of either gender.
 */

import { COLON, de, quoted } from "@/lib/domain/say/fr/words/grammar";
import { vocabulary } from "@/lib/domain/say/fr/words/vocabulary";
import { capitalized } from "../../text/capitals";
import { languageName } from "../../text/language";
import { ownIn } from "../../text/maps";
import type { ChangeKindKey, EntryFacts, RecordWords } from "../facts/records";

const FIELDS: Readonly<Record<string, string>> = {
  slug: "slug",
  shortId: "identifiant court",
  label: "libellé",
  group: "groupe",
  valueType: "type de valeur habituel",
  units: "unités des nombres",
  cues: "indices",
  name: "nom",
  kind: "genre",
  aliases: "autres noms",
  homepage: "page d’accueil",
  fiscalYearEnd: "fin de l’exercice",
  title: "titre",
  publisher: "éditeur",
  url: "URL",
  publishedOn: "date de publication",
  language: "langue",
  tier: "niveau",
  via: "lieu de lecture",
  cites: "sources qu’elle répète",
  exchangeRates: "taux de change",
  summary: "résumé",
  parties: "parties",
  partnership: "partenariat",
  binding: "fermeté",
  lifecycle: "état",
  announcedOn: "date d’annonce",
  effectiveOn: "date d’effet",
  endsOn: "fin",
  amends: "accords modifiés",
  terms: "clauses",
  key: "clé",
  from: "donneur",
  to: "receveur",
  inForceFrom: "en vigueur à partir de",
  inForceUntil: "en vigueur jusqu’à",
  endedByDeal: "accord qui y a mis fin",
  claims: "affirmations",
  source: "source",
  stance: "position",
  value: "valeur",
  quote: "citation",
  rank: "rang",
  reason: "motif",
  locator: "endroit dans la source",
  repeats: "source transmise",
  deal: "accord",
  on: "date",
  detail: "détail",
  sources: "sources",
  order: "ordre",
  translations: "textes en d’autres langues",
};

const CHANGES: Readonly<Record<ChangeKindKey, string>> = {
  added: "ajout",
  removed: "retrait",
  changed: "changement",
  reordered: "nouvel ordre",
};

function field(name: string): string {
  return ownIn(FIELDS, name) ?? name;
}

/** Above a field, where it is not what is said of it within a sentence. */
const LABELS: Readonly<Record<string, string>> = {
  kind: "Nature",
  slug: "Nom dans les adresses",
  url: "Adresse",
  homepage: "Site",
  fiscalYearEnd: "L’exercice se termine en",
  publishedOn: "Publié le",
  tier: "Proximité des faits",
  via: "Lue sur",
  cites: "Sources qu’elle ne fait que répéter",
  exchangeRates: "Taux de change qu’elle indique",
  aliases: "Autres noms",
  organization: "Organisation",
  role: "Rôle",
  binding: "Fermeté",
  lifecycle: "Où il en est",
  announcedOn: "Annoncé le",
  effectiveOn: "Prend effet le",
  endsOn: "Prend fin le",
  amends: "Accords qu’il modifie",
  from: "Qui donne",
  to: "Qui reçoit",
  endedByDeal: "Accord qui y met fin",
  inForceFrom: "En vigueur à partir de",
  inForceUntil: "En vigueur jusqu’à",
  locator: "Où dans la source",
  repeats: "Source transmise",
  on: "Date",
};

function label(name: string): string {
  return capitalized(ownIn(LABELS, name) ?? field(name));
}

function entry(facts: EntryFacts): string {
  switch (facts.is) {
    case "term":
      return `clause ${quoted(facts.label)}`;
    case "claim":
      return `affirmation ${de(facts.source)}`;
    case "party":
      return `partie ${facts.organization}`;
    case "other":
      return `${field(facts.field)}${COLON}${facts.item}`;
  }
}

/** A key in its list; what is no key stands as it is. */
function wordIn(list: Readonly<Record<string, string>>, key: string): string {
  return ownIn(list, key) ?? key;
}

export const records: RecordWords = {
  field,
  fieldIn: (name, lang) => `${field(name)} en ${languageName(lang, "fr")}`,
  label,
  entry,
  orderOf: (place) => `ordre${COLON}${place}`,
  change: (place, kind) => `${place}${COLON}${CHANGES[kind]}`,
  line: (name, content) => `${field(name)}${COLON}${content}`,
  claim({ source, stance, value, quote, ruling }) {
    const says = wordIn(vocabulary.stances, stance).toLowerCase();
    const ruled =
      ruling === null
        ? ""
        : ` (${wordIn(vocabulary.ranks, ruling.rank).toLowerCase()}${COLON}${quoted(ruling.reason)})`;
    return `${source} ${says} ${value}${COLON}${quoted(quote)}${ruled}`;
  },
};
