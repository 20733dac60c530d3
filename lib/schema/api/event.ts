/** The answer of `GET /api/v1/events`. */
import { apiEventSchema, apiListSchema } from "./parts";

export const apiEventListSchema = apiListSchema(apiEventSchema);
