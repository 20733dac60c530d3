/**
 * Views → the JSON of the contract: cross-references are slugs, as in the bundle. The only place where
 * the shape of a page's view and the shape of an API answer meet.
 */

import type { ClaimView, DealBrief, EventView, PartyView, SourceBrief, TermView } from "@/lib/views/parts";
import { answer } from "./answer";
import {
  type ApiClaim,
  type ApiDealBrief,
  type ApiEvent,
  type ApiParty,
  type ApiSourceBrief,
  type ApiTerm,
  apiClaimSchema,
  apiDealBriefSchema,
  apiEventSchema,
  apiPartySchema,
  apiSourceBriefSchema,
  apiTermSchema,
} from "./parts";

export const toApiClaim = (claim: ClaimView): ApiClaim =>
  answer(apiClaimSchema, { ...claim.source, ...claim });

export const toApiTerm = ({ kind, claims, ...term }: TermView): ApiTerm =>
  answer(apiTermSchema, {
    ...{ ...term, kind, kindLabel: kind.label, group: kind.group },
    claims: claims.map(toApiClaim),
  });

export const toApiDealBrief = (deal: DealBrief): ApiDealBrief => answer(apiDealBriefSchema, deal);

export const toApiParty = ({ organization, roles }: PartyView): ApiParty =>
  answer(apiPartySchema, { organization, name: organization.name, roles });

export const toApiSourceBrief = (source: SourceBrief): ApiSourceBrief => answer(apiSourceBriefSchema, source);

export const toApiEvent = (event: EventView): ApiEvent => answer(apiEventSchema, event);
