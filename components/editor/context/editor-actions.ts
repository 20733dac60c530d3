import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { RecordChoice } from "@/lib/drafts/editor";
import type {
  AnswerOutcome,
  AnswerRequest,
  DraftRequest,
  HandInOutcome,
  HandInRequest,
  Refusal,
  SaveOutcome,
  SaveRequest,
} from "@/lib/drafts/outcomes";

/** What the desk asks of the server. The pages hand these in, since components know no server. */
export type DeskActions = {
  save: (request: SaveRequest) => Promise<SaveOutcome>;
  publish: (request: HandInRequest) => Promise<HandInOutcome>;
  submit: (request: HandInRequest) => Promise<HandInOutcome>;
  discard: (id: string) => Promise<{ ok: true } | Refusal>;
  withdraw: (request: DraftRequest) => Promise<AnswerOutcome>;
  findRecords: FindRecords;
  findSources: (q: string) => Promise<Found<{ sources: ClaimSource[]; sameUrl: string | null }>>;
  presence: (recordId: string) => Promise<Found<Presence[]>>;
};

export type ReviewActions = {
  publish: DeskActions["publish"];
  sendBack: (request: AnswerRequest) => Promise<AnswerOutcome>;
  reject: (request: AnswerRequest) => Promise<AnswerOutcome>;
  discard: DeskActions["discard"];
};

export type ChoosableSection = "organizations" | "partnerships" | "deals" | "sources" | "events";
export type FindRecords = (request: {
  section: ChoosableSection;
  q: string;
}) => Promise<Found<RecordChoice[]>>;
export type Found<T> = { ok: true; value: T } | Refusal;
/** Someone else who has this record open, and when they last typed. */
export type Presence = { name: string; secondsAgo: number };
