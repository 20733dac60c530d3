/**
 * Every operation of the API, once: under its path below /api/v1 and its method.
 * The routes are typed by it; the methods, the OpenAPI document, the index, the page at /api and the client are made from it.
 */
import { z } from "zod";
import { bundleSchema } from "@/lib/schema/bundle/bundle";
import { COMPARE } from "@/lib/url/compare/compare-search";
import { DEALS } from "@/lib/url/deals-search";
import { EVENTS } from "@/lib/url/events-search";
import { REVISIONS_API_PARAMS } from "@/lib/url/history-href";
import { LEDGER_PARAMS, readLedgerSearch } from "@/lib/url/ledger/ledger-search";
import { ORGANIZATIONS } from "@/lib/url/organizations-search";
import { LIMIT_PARAM } from "@/lib/url/paging";
import {
  CLOCK_PARAMS,
  type ParamsOf,
  type RawParams,
  type Read,
  readParams,
  type Specification,
} from "@/lib/url/params";
import { PARTNERSHIPS } from "@/lib/url/partnerships-search";
import { SOURCE_PARAMS, TOLD_DEALS_PARAMS } from "@/lib/url/record-deals";
import { SEARCH_API_PARAMS } from "@/lib/url/search-search";
import { SOURCES } from "@/lib/url/sources-search";
import { TERMS } from "@/lib/url/terms-search";
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
import { ABSENT, asked, NOTHING_TO_COMPARE, whole } from "./answers";
import type { Method, Operation, Query, Shape } from "./operation";
import { told } from "./told";
import { creating, type Noun, removing, updating } from "./writes";

const CLOCKS = told(reads(CLOCK_PARAMS));
const TOLD_DEALS = told(reads(TOLD_DEALS_PARAMS));
const NOTHING = reads({});

/** A query without anything that contradicts itself. */
function reads<S extends Specification>(params: S): Query<ParamsOf<S>> {
  return { params, read: (raw) => readParams(params, raw) };
}

type List<T> = { params: Specification; readApi: (raw: RawParams) => Read<T> };

/** The query of a list that has a page too. */
function twinOf<T>({ params, readApi }: List<T>): Query<T> {
  return { params: { ...params, limit: LIMIT_PARAM }, read: readApi };
}

const shape = (name: string, schema: z.ZodType): Shape => ({ name, schema });

type Reading<T> = Omit<Operation<T>, "cost" | "needs" | "answers"> & {
  answer: Shape;
  answers?: Operation["answers"];
};

/** An operation that only reads, open to everybody. */
function reading<T>({ answer, answers, ...operation }: Reading<T>): Operation<T> {
  const takesNothing = Object.keys(operation.query.params).length === 0;
  const usual = (takesNothing ? whole : asked)(answer, operation.summary);
  return { ...operation, cost: "reading", needs: null, answers: { ...usual, ...answers } };
}

type OfRecord<T> = Pick<Operation<T>, "id" | "tag" | "summary" | "query"> & { slug: string; answer: Shape };

/** One record under its name. */
function record<T>(noun: Noun, { slug, ...operation }: OfRecord<T>) {
  const example = { path: { slug } };
  return {
    GET: reading<T>({ ...operation, example, answers: ABSENT, isRecord: true }),
    PATCH: updating(noun, operation.tag, example),
    DELETE: removing(noun, operation.tag, example),
  };
}

const DEAL = "aws-openai-2025-compute";

/** By path below /api/v1. The index of the API is made from them, and is none of them. */
export const RESOURCES = {
  deals: {
    GET: reading({
      ...{ id: "listDeals", tag: "Deals", summary: "Deals, filtered and page by page" },
      ...{ query: told(twinOf(DEALS)), answer: shape("DealList", apiDealsSchema) },
      example: { query: "org=amazon&limit=3" },
      alsoAs: { "text/csv": "/deals.csv" },
    }),
    POST: creating("deal", "Deals"),
  },
  "deals/{slug}": record("deal", {
    ...{ id: "getDeal", tag: "Deals", summary: "One deal with its terms, claims and events" },
    ...{ query: CLOCKS, answer: shape("DealAnswer", apiDealAnswerSchema), slug: DEAL },
  }),
  "deals/{slug}/revisions": {
    GET: reading({
      ...{ id: "listDealRevisions", tag: "Deals", summary: "The revisions of one deal, the newest first" },
      ...{ query: told(reads(REVISIONS_API_PARAMS)), answer: shape("RevisionList", apiRevisionListSchema) },
      ...{ example: { path: { slug: DEAL } }, answers: ABSENT },
    }),
  },
  "deals/{slug}/revisions/{n}": {
    GET: reading({
      ...{ id: "getDealRevision", tag: "Deals" },
      summary: "One deal as one of its revisions had it, the same for ever",
      ...{ query: CLOCKS, answer: shape("RevisionAnswer", apiRevisionAnswerSchema) },
      ...{ example: { path: { slug: DEAL, n: "1" } }, answers: ABSENT },
    }),
  },
  terms: {
    GET: reading({
      ...{ id: "listTerms", tag: "Deals", summary: "Terms of all deals with their claims" },
      ...{ query: told(twinOf(TERMS)), answer: shape("TermList", apiTermsSchema) },
      example: { query: "deal=aws-openai-2025-compute&limit=2" },
    }),
  },
  obligations: {
    GET: reading({
      ...{ id: "listObligations", tag: "Money" },
      summary: "Who owes whom: money, capacity and chips, with sums of one payer each",
      query: told({ params: LEDGER_PARAMS, read: readLedgerSearch }),
      answer: shape("ObligationList", apiObligationsSchema),
      example: { query: "payer=openai&limit=3" },
      alsoAs: { "text/csv": "/ledger.csv" },
    }),
  },
  loops: {
    GET: reading({
      ...{ id: "listLoops", tag: "Money" },
      summary: "Money that goes round: investments that come back as purchases",
      ...{ query: CLOCKS, answer: shape("LoopList", apiLoopsSchema) },
    }),
  },
  partnerships: {
    GET: reading({
      ...{ id: "listPartnerships", tag: "Parties", summary: "Partnerships" },
      ...{ query: told(twinOf(PARTNERSHIPS)), answer: shape("PartnershipList", apiPartnershipListSchema) },
      example: { query: "org=openai&limit=3" },
    }),
    POST: creating("partnership", "Parties"),
  },
  "partnerships/{slug}": record("partnership", {
    ...{ id: "getPartnership", tag: "Parties" },
    summary: "One partnership with its story and its terms in force",
    ...{ query: TOLD_DEALS, answer: shape("PartnershipAnswer", apiPartnershipAnswerSchema) },
    slug: "microsoft-openai",
  }),
  organizations: {
    GET: reading({
      ...{ id: "listOrganizations", tag: "Parties", summary: "Organizations" },
      ...{ query: told(twinOf(ORGANIZATIONS)), answer: shape("OrganizationList", apiOrganizationListSchema) },
      example: { query: "q=amazon" },
    }),
    POST: creating("organization", "Parties"),
  },
  "organizations/{slug}": record("organization", {
    ...{ id: "getOrganization", tag: "Parties", summary: "One organization with all it gives and gets" },
    ...{
      query: TOLD_DEALS,
      answer: shape("OrganizationAnswer", apiOrganizationAnswerSchema),
      slug: "amazon",
    },
  }),
  sources: {
    GET: reading({
      ...{ id: "listSources", tag: "Sources", summary: "Sources, filtered and page by page" },
      ...{ query: twinOf(SOURCES), answer: shape("SourceList", apiSourceListSchema) },
      example: { query: "q=openai&limit=3" },
    }),
    POST: creating("source", "Sources"),
  },
  "sources/{slug}": record("source", {
    ...{ id: "getSource", tag: "Sources", summary: "One source with its claims and what became of them" },
    ...{ query: told(reads(SOURCE_PARAMS)), answer: shape("SourceAnswer", apiSourceAnswerSchema) },
    slug: "openai-next-chapter-2025",
  }),
  events: {
    GET: reading({
      ...{ id: "listEvents", tag: "Events", summary: "Events of all partnerships, the newest first" },
      ...{ query: told(twinOf(EVENTS)), answer: shape("EventList", apiEventListSchema) },
      example: { query: "partnership=microsoft-openai&limit=3" },
    }),
    POST: creating("event", "Events"),
  },
  compare: {
    GET: reading({
      ...{ id: "compare", tag: "Deals", summary: "Deals and partnerships, each at a date, side by side" },
      ...{
        query: told({ params: COMPARE.params, read: COMPARE.read }),
        answer: shape("CompareAnswer", apiCompareSchema),
      },
      example: { query: "c=microsoft-openai@2024-06-01&c=microsoft-openai" },
      requires: "c",
      answers: NOTHING_TO_COMPARE,
    }),
  },
  "events/{slug}": record("event", {
    ...{ id: "getEvent", tag: "Events", summary: "One event with its sources" },
    ...{ query: CLOCKS, answer: shape("EventAnswer", apiEventAnswerSchema), slug: "ao-2025-11-03-shares" },
  }),
  search: {
    GET: reading({
      ...{ id: "search", tag: "Whole record", summary: "One search over the whole record" },
      ...{ query: told(reads(SEARCH_API_PARAMS)), answer: shape("SearchAnswer", apiSearchAnswerSchema) },
      example: { query: "q=right%20of%20first%20refusal" },
    }),
  },
  bundle: {
    GET: {
      ...reading({
        ...{ id: "getBundle", tag: "Whole record" },
        summary: "The whole record in one file, as `npm run data -- import` takes it",
        ...{ query: NOTHING, answer: shape("Bundle", bundleSchema) },
      }),
      cost: "whole",
    },
  },
  "openapi.json": {
    GET: reading({
      ...{ id: "getOpenApi", tag: "About", summary: "What the API answers, for machines: OpenAPI 3.1" },
      ...{ query: NOTHING, answer: shape("OpenApi", z.looseObject({ openapi: z.string() })) },
    }),
  },
  "client.ts": {
    GET: reading({
      ...{ id: "getClient", tag: "About", summary: "A client in one file of TypeScript, to copy" },
      ...{ query: NOTHING, answer: shape("Client", z.string()), mediaType: "text/plain" },
    }),
  },
} as const satisfies Record<string, Partial<Record<Method, Operation>>>;
