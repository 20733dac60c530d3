/**
 * Units of counts by name in French: one, and several. A unit that is not here stands as the record has it.
 */
import { ownIn } from "../../../text/maps";

const NAMES: Readonly<Record<string, readonly [string, string]>> = {
  GPUs: ["GPU", "GPU"],
  TPUs: ["TPU", "TPU"],
  CPUs: ["CPU", "CPU"],
  NPUs: ["NPU", "NPU"],
  XPUs: ["XPU", "XPU"],
  LPUs: ["LPU", "LPU"],
  chips: ["puce", "puces"],
  accelerators: ["accélérateur", "accélérateurs"],
  systems: ["système", "systèmes"],
  servers: ["serveur", "serveurs"],
  racks: ["baie", "baies"],
  nodes: ["nœud", "nœuds"],
  clusters: ["grappe", "grappes"],
  reactors: ["réacteur", "réacteurs"],
  sites: ["site", "sites"],
  "data centers": ["centre de données", "centres de données"],
  campuses: ["campus", "campus"],
  buildings: ["bâtiment", "bâtiments"],
  jobs: ["emploi", "emplois"],
  employees: ["salarié", "salariés"],
  "full-time equivalents": ["équivalent temps plein", "équivalents temps plein"],
  engineers: ["ingénieur", "ingénieurs"],
  developers: ["développeur", "développeurs"],
  people: ["personne", "personnes"],
  shares: ["action", "actions"],
  users: ["utilisateur", "utilisateurs"],
  customers: ["client", "clients"],
  licenses: ["licence", "licences"],
  homes: ["foyer", "foyers"],
};

const UNIT_OF: ReadonlyMap<string, string> = new Map(
  Object.entries(NAMES).flatMap(([unit, names]) => names.map((name) => [name, unit] as const)),
);

/** The name of a unit behind a number. @example unitName("chips", false) // "puces" */
export function unitName(unit: string, isOne: boolean): string {
  return ownIn(NAMES, unit)?.[isOne ? 0 : 1] ?? unit;
}

/** The record's unit that a French name stands for; null: it is none of these. @example unitNamed("puces") // "chips" */
export function unitNamed(name: string): string | null {
  return UNIT_OF.get(name) ?? null;
}
