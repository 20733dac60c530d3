/** Views of history → the JSON of the contract. */

import type { RevisionRow } from "@/lib/views/history";
import type { RevisionFacts } from "@/lib/views/pinned-deal";
import { answer } from "./answer";
import { type ApiRevision, type ApiRevisionRow, apiRevisionRowSchema, apiRevisionSchema } from "./revision";

export const toApiRevision = (facts: RevisionFacts): ApiRevision => answer(apiRevisionSchema, facts);

export const toApiRevisionRow = (row: RevisionRow): ApiRevisionRow => answer(apiRevisionRowSchema, row);
