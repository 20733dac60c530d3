/**
 * Every address of the API: what it answers, by which schema, and which parameters it takes.
 * The one list that the OpenAPI document, the index of the API and the contract test read.
 */
import type { z } from "zod";
import { bundleSchema } from "@/lib/schema/bundle";
import { apiCompareSchema } from "../compare";
import { apiDealAnswerSchema } from "../deal";
import { apiDealsSchema } from "../deals-list";
import { apiEventAnswerSchema, apiEventListSchema } from "../event";
import { apiLoopsSchema, apiObligationsSchema } from "../obligation";
import { apiOrganizationAnswerSchema, apiOrganizationListSchema } from "../organization";
import { apiPartnershipAnswerSchema, apiPartnershipListSchema } from "../partnership";
import { apiRevisionAnswerSchema, apiRevisionListSchema } from "../revision";
import { apiSearchAnswerSchema } from "../search";
import { apiSourceAnswerSchema, apiSourceListSchema } from "../source";
import { apiTermsSchema } from "../terms-list";

export type ApiPath = {
  /** "deals/{slug}", under /api/v1. */
  path: string;
  summary: string;
  /** Name of the answer's schema in the document. */
  schemaName: string;
  schema: z.ZodType;
  /** Names of the query parameters. */
  parameters: readonly string[];
  /** A slug that answers, for addresses that take one. */
  example?: string;
  /** The one that can be written there, by editors. */
  writes?: string;
};

const CLOCKS = ["on", "known"] as const;
const PAGED = ["cursor", "limit"] as const;

const DEAL_FILTERS = [
  "q",
  "org",
  "partnership",
  "kind",
  "binding",
  "lifecycle",
  "term",
  "standing",
  "from",
  "to",
] as const;

export const API_PATHS: readonly ApiPath[] = [
  {
    path: "deals",
    writes: "deal",
    summary: "Deals, filtered and page by page",
    schemaName: "DealList",
    schema: apiDealsSchema,
    parameters: [...DEAL_FILTERS, "sort", "cols", "density", ...PAGED, ...CLOCKS],
  },
  {
    path: "deals/{slug}",
    writes: "deal",
    summary: "One deal with its terms, claims and events",
    schemaName: "DealAnswer",
    schema: apiDealAnswerSchema,
    parameters: CLOCKS,
    example: "aws-openai-2025-compute",
  },
  {
    path: "deals/{slug}/revisions",
    summary: "The revisions of one deal, the newest first",
    schemaName: "RevisionList",
    schema: apiRevisionListSchema,
    parameters: ["cursor"],
    example: "aws-openai-2025-compute",
  },
  {
    path: "deals/{slug}/revisions/{n}",
    summary: "One deal as one of its revisions had it, the same for ever",
    schemaName: "RevisionAnswer",
    schema: apiRevisionAnswerSchema,
    parameters: CLOCKS,
    example: "aws-openai-2025-compute",
  },
  {
    path: "terms",
    summary: "Terms of all deals with their claims",
    schemaName: "TermList",
    schema: apiTermsSchema,
    parameters: ["kind", "org", "partnership", "deal", "standing", "inForce", "sort", ...PAGED, ...CLOCKS],
  },
  {
    path: "obligations",
    summary: "Who owes whom: money, capacity and chips, with sums of one payer each",
    schemaName: "ObligationList",
    schema: apiObligationsSchema,
    parameters: [
      ...["payer", "payee", "org", "partnership", "deal", "kind", "binding", "standing", "measure"],
      ...["inForce", "from", "to", "group", "sort", "rules", "rate", ...PAGED, ...CLOCKS],
    ],
  },
  {
    path: "loops",
    summary: "Money that goes round: investments that come back as purchases",
    schemaName: "LoopList",
    schema: apiLoopsSchema,
    parameters: CLOCKS,
  },
  {
    path: "partnerships",
    writes: "partnership",
    summary: "Partnerships",
    schemaName: "PartnershipList",
    schema: apiPartnershipListSchema,
    parameters: ["q", "org", ...PAGED, ...CLOCKS],
  },
  {
    path: "partnerships/{slug}",
    writes: "partnership",
    summary: "One partnership with its story and its terms in force",
    schemaName: "PartnershipAnswer",
    schema: apiPartnershipAnswerSchema,
    parameters: CLOCKS,
    example: "microsoft-openai",
  },
  {
    path: "organizations",
    writes: "organization",
    summary: "Organizations",
    schemaName: "OrganizationList",
    schema: apiOrganizationListSchema,
    parameters: ["q", "kind", ...PAGED, ...CLOCKS],
  },
  {
    path: "organizations/{slug}",
    writes: "organization",
    summary: "One organization with all it gives and gets",
    schemaName: "OrganizationAnswer",
    schema: apiOrganizationAnswerSchema,
    parameters: CLOCKS,
    example: "amazon",
  },
  {
    path: "sources",
    writes: "source",
    summary: "Sources, filtered and page by page",
    schemaName: "SourceList",
    schema: apiSourceListSchema,
    parameters: ["q", "tier", "year", "language", "publisher", "sort", ...PAGED, ...CLOCKS],
  },
  {
    path: "sources/{slug}",
    writes: "source",
    summary: "One source with its claims and what became of them",
    schemaName: "SourceAnswer",
    schema: apiSourceAnswerSchema,
    parameters: ["cursor", ...CLOCKS],
    example: "openai-next-chapter-2025",
  },
  {
    path: "events",
    writes: "event",
    summary: "Events of all partnerships, the newest first",
    schemaName: "EventList",
    schema: apiEventListSchema,
    parameters: ["partnership", "deal", "org", "kind", "from", "to", ...PAGED, ...CLOCKS],
  },
  {
    path: "compare",
    summary: "Deals and partnerships, each at a date, side by side",
    schemaName: "CompareAnswer",
    schema: apiCompareSchema,
    parameters: ["c", "differences", "group", "kind", "state", "standing", "changeSet", ...CLOCKS],
  },
  {
    path: "events/{slug}",
    writes: "event",
    summary: "One event with its sources",
    schemaName: "EventAnswer",
    schema: apiEventAnswerSchema,
    parameters: CLOCKS,
    example: "ao-2025-11-03-shares",
  },
  {
    path: "search",
    summary: "One search over the whole record",
    schemaName: "SearchAnswer",
    schema: apiSearchAnswerSchema,
    parameters: ["q", "limit", ...CLOCKS],
  },
  {
    path: "bundle",
    summary: "The whole record in one file, as `npm run data -- import` takes it",
    schemaName: "Bundle",
    schema: bundleSchema,
    parameters: [],
  },
];
