import { account } from "./account";
import { admin } from "./admin";
import { changes } from "./changes";
import { draft } from "./draft";
import { fields } from "./fields";
import { frame } from "./frame";
import { home } from "./home";
import { imports } from "./imports";
import { intake } from "./intake";
import { review } from "./review";
import { saidOfForms } from "./said";
import { saidOfReading } from "./said-read";
import { signIn } from "./sign-in";

/** The words of the editors' side, room by room. Pages of readers carry none of them. */
export const editor = {
  account,
  admin,
  changes,
  draft,
  fields,
  frame,
  home,
  imports,
  intake,
  review,
  said: { ...saidOfForms, ...saidOfReading },
  signIn,
} as const;
