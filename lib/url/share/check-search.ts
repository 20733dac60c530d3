/** The check-up in a URL: a text short enough for one. */
import { freeText, one } from "../params";

export const CHECK_PARAMS = { text: one<string>("", freeText) } as const;
