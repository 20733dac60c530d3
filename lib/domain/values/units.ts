/**
 * Things that are counted: when two words mean one unit.
 * Decides it by a table of units and their spellings; editors extend it in the term kinds, so the table here is only where it begins.
 */

import type { Value } from "./value";

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
  { unit: "chips", spellings: ["chip", "puce", "puces", "semiconductor", "semiconductors", "Halbleiter"] },
  { unit: "accelerators", spellings: ["accelerator", "accélérateur", "accélérateurs", "Beschleuniger"] },
  { unit: "systems", spellings: ["system", "système", "systèmes", "Systeme"] },
  { unit: "servers", spellings: ["server", "serveur", "serveurs"] },
  { unit: "racks", spellings: ["rack", "baie", "baies"] },
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
  { unit: "people", spellings: ["person", "persons", "personne", "personnes", "Personen", "Menschen"] },
  { unit: "shares", spellings: ["share", "action", "actions", "Aktie", "Aktien"] },
  { unit: "users", spellings: ["user", "utilisateur", "utilisateurs", "Nutzer"] },
  { unit: "customers", spellings: ["customer", "client", "clients", "Kunde", "Kunden"] },
  { unit: "homes", spellings: ["home", "household", "households", "foyer", "foyers", "Haushalte"] },
];

/** The name under which a unit is compared: that of the table, else the word itself but for capitals, accents, hyphens and spaces. */
export function unitKey(unit: string): string {
  const folded = foldUnit(unit);
  return KNOWN.get(folded) ?? folded;
}

/** The unit as editors' additions name it; unchanged where they say nothing. Additions come before the first table. */
export function nameUnit(unit: string, added: readonly CountableUnit[]): string {
  const folded = foldUnit(unit);
  const found = added.find((entry) =>
    [entry.unit, ...entry.spellings].some((word) => foldUnit(word) === folded),
  );
  return found?.unit ?? unit;
}

/** The value with its unit as editors' additions name it, so that two spellings are compared as one; any other value as it is. */
export function inNamedUnits(value: Value, added: readonly CountableUnit[] | undefined): Value {
  if (value.type !== "count" || added === undefined || added.length === 0) return value;
  const unit = nameUnit(value.unit, added);
  return unit === value.unit ? value : { ...value, unit };
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
