import type { ClaimSource } from "@/lib/domain/standing/claim";
import type { Value } from "@/lib/domain/values/value";
import type { Tier } from "@/lib/domain/vocabulary/vocabulary";
import type { RecordChoice, SaidClaim } from "@/lib/drafts/editor";
import type {
  AnswerOutcome,
  AnswerRequest,
  DraftRequest,
  Refusal,
  SaveOutcome,
  SaveRequest,
  SubmitOutcome,
  SubmitRequest,
} from "@/lib/drafts/outcomes";

/** What the editor asks of the server. The pages hand these in, since components know no server. */
export type EditorActions = {
  save: (request: SaveRequest) => Promise<SaveOutcome>;
  publish: (request: SubmitRequest) => Promise<SubmitOutcome>;
  submit: (request: SubmitRequest) => Promise<SubmitOutcome>;
  discard: (id: string) => Promise<{ ok: true } | Refusal>;
  withdraw: (request: DraftRequest) => Promise<AnswerOutcome>;
  findRecords: FindRecords;
  findSources: (q: string) => Promise<Found<SourceFinding>>;
  findSaid: (asked: { source: string; quote: string; value: Value | null }) => Promise<Found<SaidClaim[]>>;
  /** Who takes part in a partnership. */
  partiesOf: (partnership: string) => Promise<Found<{ organization: string; name: string; role: string }[]>>;
  presence: (recordId: string) => Promise<Found<Presence[]>>;
};

export type SourceFinding = {
  sources: ClaimSource[];
  sameUrl: string | null;
  /** Who publishes at the host of an address that is new. */
  home: { publisher: string; tier: Tier; language: string } | null;
};

export type ReviewActions = {
  publish: EditorActions["publish"];
  sendBack: (request: AnswerRequest) => Promise<AnswerOutcome>;
  reject: (request: AnswerRequest) => Promise<AnswerOutcome>;
  discard: EditorActions["discard"];
};

export type ChoosableSection = "organizations" | "partnerships" | "deals" | "sources" | "events";
export type FindRecords = (request: {
  section: ChoosableSection;
  q: string;
}) => Promise<Found<RecordChoice[]>>;
export type Found<T> = { ok: true; value: T } | Refusal;
/** Someone else who has this record open, and when they last typed. */
export type Presence = { name: string; secondsAgo: number };
