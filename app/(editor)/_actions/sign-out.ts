"use server";

import { redirect } from "next/navigation";
import { signOut } from "@/lib/auth/sign-out";
import { inThisLanguage } from "@/lib/language/current";

/** Ends the session and goes to the front page. */
export async function signOutAction(): Promise<void> {
  await signOut();
  redirect(inThisLanguage("/"));
}
