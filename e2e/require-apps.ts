import { readApps } from "./apps";

/** Runs once before all journeys: without an explicit address none begins. A list of them (`--list`) needs no address. */
export default function requireApps(): void {
  readApps(process.env);
}
