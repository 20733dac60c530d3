/**
 * Empty documents and entries to begin with.
 * Decides the few fields that are filled in beforehand: what almost always holds and is seen at once when it does not.
 */

import { BINDINGS, slugsOf } from "@/lib/domain/vocabulary/vocabulary";
import type { Section } from "@/lib/schema/bundle/bundle";
import {
  DRAFT_FORMAT,
  type DraftClaim,
  type DraftDocument,
  type DraftEvent,
  type DraftOrganization,
  type DraftPartnership,
  type DraftParty,
  type DraftSource,
  type DraftTerm,
  draftDocumentSchema,
} from "./document";
import { untranslated } from "./translations";

/** A draft of a record that does not exist yet. */
export function blankDocument(section: Section): DraftDocument {
  return draftDocumentSchema.parse({ format: DRAFT_FORMAT, section, record: {} });
}

export function blankTerm(id: string, between: { from: string; to: string }): DraftTerm {
  return {
    ...{ id, key: "", kind: "", label: "", translations: untranslated("terms"), ...between },
    ...{ inForceFrom: "", inForceUntil: "", endedByDeal: "", claims: [] },
  };
}

/** A claim from the source cited last, which is most often the one being read. */
export function blankClaim(id: string, source: string): DraftClaim {
  return {
    ...{ id, source, stance: "asserts", value: "", readAs: "", stored: null },
    ...{ quote: "", locator: "", repeats: "", rank: "normal", reason: "" },
    translations: untranslated("claims"),
  };
}

export function blankParty(id: string): DraftParty {
  return { id, organization: "", role: "" };
}

export function blankEvent(id: string, on: string): DraftEvent {
  return {
    ...{ id, recordId: null, baseRevision: 0, slug: "", partnership: "", deal: "" },
    ...{ on, kind: "", title: "", detail: "", translations: untranslated("events"), sources: [] },
  };
}

export function blankSource(id: string): DraftSource {
  return {
    ...{ id, slug: "", title: "", publisher: "", url: "", publishedOn: "" },
    ...{ language: "en", tier: "press", via: "", cites: [], exchangeRates: [] },
  };
}

export function blankOrganization(id: string, name: string): DraftOrganization {
  const translations = untranslated("organizations");
  return { id, slug: "", name, kind: "", aliases: [], homepage: "", fiscalYearEnd: "", translations };
}

/** Its parties are those of the deal that it is made with. */
export function blankPartnership(id: string, name: string): DraftPartnership {
  return { id, slug: "", name, summary: "", translations: untranslated("partnerships"), parties: [] };
}

/** The draft of another deal like this one: its facts, parties and terms without what sources say of them. */
export function duplicateOf(document: DraftDocument): DraftDocument {
  if (document.section !== "deals")
    return { ...document, record: { ...document.record, slug: "" } } as DraftDocument;
  const { record } = document;
  const terms = record.terms.map((term) => ({
    ...term,
    inForceFrom: "",
    inForceUntil: "",
    endedByDeal: "",
    claims: [],
  }));
  const [firm = "rumored"] = slugsOf(BINDINGS);
  return {
    ...document,
    ...{ newSources: [], newOrganizations: [], newPartnerships: [], events: [] },
    record: {
      ...record,
      ...{ slug: "", shortId: "", title: `${record.title} (copy)`, binding: firm, lifecycle: "pending" },
      ...{ announcedOn: "", effectiveOn: "", endsOn: "", amends: [], terms },
      // Its title is another one; the French of the old one would be wrong.
      translations: untranslated("deals"),
    },
  };
}
