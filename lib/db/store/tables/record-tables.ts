import { Prisma } from "@/lib/db/generated/client";
import type { Section } from "@/lib/schema/bundle/bundle";

/** The table of each section, for statements that differ in nothing else. */
export const RECORD_TABLES: Readonly<Record<Section, Prisma.Sql>> = {
  termKinds: Prisma.raw("term_kinds"),
  organizations: Prisma.raw("organizations"),
  sources: Prisma.raw("sources"),
  partnerships: Prisma.raw("partnerships"),
  deals: Prisma.raw("deals"),
  events: Prisma.raw("events"),
};
