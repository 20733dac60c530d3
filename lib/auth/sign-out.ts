import "server-only";
import { headers } from "next/headers";
import { auth } from "./auth";
import { forgetSignedIn } from "./hint";
import { isForeign } from "./origin";

/** Ends the session of this browser, here and in the database. */
export async function signOut(): Promise<void> {
  const asked = await headers();
  if (isForeign(asked)) return;
  await auth().api.signOut({ headers: asked });
  await forgetSignedIn();
}
