/** The answers for events. */
import { apiEventSchema, apiListSchema, apiRecordSchema, apiRevisionField } from "./parts";

export const apiEventListSchema = apiListSchema(apiEventSchema);

export const apiEventAnswerSchema = apiRecordSchema(apiEventSchema.extend(apiRevisionField));
