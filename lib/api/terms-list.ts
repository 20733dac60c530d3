/** The answer of `GET /api/v1/terms`. */
import { apiListSchema, apiTermSchema } from "./parts";

export const apiTermsSchema = apiListSchema(apiTermSchema);
