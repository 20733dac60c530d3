/**
 * Things that are counted: when two words mean one unit.
 * Decides it by a table of units and their spellings; editors extend it in the term kinds, so the table here is only where it begins.
 */

import type { CountValue, Value } from "./value";

/** A unit as it is shown, and every other way in which sources write it. */
export type CountableUnit = { unit: string; spellings: readonly string[] };

/** What the record knows from the beginning. FTE are no heads: part-time work makes them fewer. */
export const COUNTABLE_UNITS: readonly CountableUnit[] = [
  {
    unit: "GPUs",
    spellings: [
      "GPU",
      "graphics processing unit",
      "graphics processing units",
      "graphics processor",
      "graphics processors",
      "processeur graphique",
      "processeurs graphiques",
      "Grafikprozessor",
      "Grafikprozessoren",
    ],
  },
  { unit: "TPUs", spellings: ["TPU", "tensor processing unit", "tensor processing units"] },
  {
    unit: "CPUs",
    spellings: ["CPU", "central processing unit", "central processing units", "processeurs centraux"],
  },
  { unit: "NPUs", spellings: ["NPU", "neural processing unit", "neural processing units"] },
  { unit: "XPUs", spellings: ["XPU"] },
  { unit: "LPUs", spellings: ["LPU", "language processing unit", "language processing units"] },
  { unit: "chips", spellings: ["chip", "puce", "puces", "semiconductor", "semiconductors", "Halbleiter"] },
  { unit: "accelerators", spellings: ["accelerator", "accélérateur", "accélérateurs", "Beschleuniger"] },
  { unit: "systems", spellings: ["system", "système", "systèmes", "Systeme"] },
  { unit: "servers", spellings: ["server", "serveur", "serveurs"] },
  { unit: "racks", spellings: ["rack", "baie", "baies"] },
  { unit: "nodes", spellings: ["node", "nœud", "nœuds", "Knoten"] },
  { unit: "clusters", spellings: ["cluster", "grappe", "grappes"] },
  { unit: "wafers", spellings: ["wafer"] },
  { unit: "reactors", spellings: ["reactor", "réacteur", "réacteurs", "Reaktor", "Reaktoren"] },
  { unit: "turbines", spellings: ["turbine", "Turbinen"] },
  { unit: "sites", spellings: ["site", "location", "locations", "Standort", "Standorte"] },
  {
    unit: "data centers",
    spellings: [
      "data center",
      "data centre",
      "data centres",
      "datacenter",
      "datacenters",
      "datacentre",
      "datacentres",
      "centre de données",
      "centres de données",
      "Rechenzentrum",
      "Rechenzentren",
    ],
  },
  { unit: "campuses", spellings: ["campus"] },
  { unit: "buildings", spellings: ["building", "bâtiment", "bâtiments", "Gebäude"] },
  { unit: "jobs", spellings: ["job", "emploi", "emplois", "Arbeitsplatz", "Arbeitsplätze"] },
  {
    unit: "employees",
    spellings: ["employee", "employé", "employés", "salarié", "salariés", "Mitarbeiter", "Beschäftigte"],
  },
  {
    unit: "full-time equivalents",
    spellings: ["FTE", "FTEs", "full-time equivalent", "équivalents temps plein", "ETP", "Vollzeitstellen"],
  },
  { unit: "engineers", spellings: ["engineer", "ingénieur", "ingénieurs", "Ingenieur", "Ingenieure"] },
  { unit: "developers", spellings: ["developer", "développeur", "développeurs", "Entwickler"] },
  { unit: "people", spellings: ["person", "persons", "personne", "personnes", "Personen", "Menschen"] },
  { unit: "shares", spellings: ["share", "action", "actions", "Aktie", "Aktien"] },
  { unit: "warrants", spellings: ["warrant"] },
  { unit: "users", spellings: ["user", "utilisateur", "utilisateurs", "Nutzer"] },
  { unit: "customers", spellings: ["customer", "client", "clients", "Kunde", "Kunden"] },
  { unit: "licenses", spellings: ["license", "licence", "licences", "Lizenz", "Lizenzen"] },
  { unit: "seats", spellings: ["seat"] },
  { unit: "publications", spellings: ["publication", "Publikation", "Publikationen"] },
  { unit: "articles", spellings: ["article", "Artikel"] },
  { unit: "acres", spellings: ["acre"] },
  { unit: "square feet", spellings: ["square foot", "sq ft", "sqft"] },
  { unit: "homes", spellings: ["home", "household", "households", "foyer", "foyers", "Haushalte"] },
];

/** Counts in a unit that editors added. Kept beside the values, since nothing that is stored, shown or answered has a field for it. */
const inAddedUnit = new WeakSet<Value>();

/** The name under which a unit is compared, from the table; null: no table knows it, and no machine compares it, not even with its like. */
export function unitKey(unit: string): string | null {
  return KNOWN.get(foldUnit(unit)) ?? null;
}

/** The same for a count, whose unit may be one that editors added. */
export function unitOfCount(value: CountValue): string | null {
  return unitKey(value.unit) ?? (inAddedUnit.has(value) ? foldUnit(value.unit) : null);
}

/** The unit as editors' additions name it; null where they say nothing. Additions come before the first table. */
export function nameUnit(unit: string, added: readonly CountableUnit[]): string | null {
  const folded = foldUnit(unit);
  const found = added.find((entry) =>
    [entry.unit, ...entry.spellings].some((word) => foldUnit(word) === folded),
  );
  return found?.unit ?? null;
}

/** The value with its unit as editors' additions name it, so that two spellings are compared as one; any other value as it is. */
export function inNamedUnits(value: Value, added: readonly CountableUnit[] | undefined): Value {
  if (value.type !== "count" || added === undefined) return value;
  const unit = nameUnit(value.unit, added);
  if (unit === null) return value;
  const named = { ...value, unit };
  inAddedUnit.add(named);
  return named;
}

function foldUnit(unit: string): string {
  return unit
    .normalize("NFKD")
    .toLowerCase()
    .normalize("NFKD")
    .replace(/\p{M}+/gu, "")
    .replace(/[\s\-\u2010-\u2013_]+/gu, " ")
    .trim();
}

const KNOWN: ReadonlyMap<string, string> = new Map(
  COUNTABLE_UNITS.flatMap(({ unit, spellings }) =>
    [unit, ...spellings].map((word) => [foldUnit(word), foldUnit(unit)] as const),
  ),
);
