import { placedOf } from "@/lib/language/address";

/** Where to sign in and come back. Lets nobody be sent to another site. */

/** Any origin will do: only whether it changes is asked. */
const HERE = "http://here.invalid";

/** The path of ours that `text` names, or null. What browsers read as another site ("//x", "/\x") is none. */
export function ownPath(text: string | null | undefined): string | null {
  if (!text?.startsWith("/") || !URL.canParse(text, HERE)) return null;
  const url = new URL(text, HERE);
  if (url.origin !== HERE || url.pathname.startsWith("//")) return null;
  url.searchParams.delete("_rsc"); // how Next asks for a page's data
  return url.pathname + url.search + url.hash;
}

/** The sign-in page, with the way back to `from`. */
export function loginHref(from: string | null): string {
  const next = ownPath(from);
  return next === null || isSignIn(next) ? "/login" : `/login?next=${encodeURIComponent(next)}`;
}

const isSignIn = (path: string): boolean => /^\/login(\/|\?|$)/.test(placedOf(path).path);

/** Where somebody who has signed in goes: where they came from, else to the editor, in the language that `home` has. */
export function afterLogin(next: string | null | undefined, home = "/edit"): string {
  const path = ownPath(next);
  return path === null || isSignIn(path) ? home : path;
}
