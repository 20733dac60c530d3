/** The answers for events. */
import { apiEventSchema, apiListSchema, apiRecordSchema } from "./parts";

export const apiEventListSchema = apiListSchema(apiEventSchema);

export const apiEventAnswerSchema = apiRecordSchema(apiEventSchema);
