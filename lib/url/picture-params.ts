/** How a picture looks as a file. */
import { quoteText } from "@/lib/domain/text/plain-text";
import { err, ok } from "@/lib/domain/text/result";
import { one, wordIn } from "./params";

const LEAST_WIDTH_PX = 600;
const MOST_WIDTH_PX = 4000;

export const THEME_PARAM = { theme: one<"light" | "dark">("light", wordIn(["light", "dark"])) } as const;

/** The look of a picture that is drawn to a width. */
export const PICTURE_PARAMS = {
  ...THEME_PARAM,
  width: one<number>(1280, (text) => {
    const width = /^\d{1,4}$/.test(text) ? Number(text) : 0;
    return width >= LEAST_WIDTH_PX && width <= MOST_WIDTH_PX
      ? ok(width)
      : err(`${quoteText(text)} is not a whole number from ${LEAST_WIDTH_PX} to ${MOST_WIDTH_PX}.`);
  }),
} as const;
