import { HINT_COOKIE } from "./signed-in";

/**
 * Puts the reader's chosen theme, and whether somebody is signed in, on <html> before the first paint, so that nothing
 * moves. The server knows nothing of either: pages are the same for everyone. Without a stored choice, or without
 * scripts, the system's own setting holds.
 */
const SCRIPT = `try{var t=localStorage.getItem("theme");if(t==="dark"||t==="light")document.documentElement.dataset.theme=t}catch(e){}if(document.cookie.includes("${HINT_COOKIE}=1"))document.documentElement.dataset.signedIn=""`;

/** The one inline script of ours; it carries the nonce of the content security policy. */
export function ThemeScript({ nonce }: { nonce: string | undefined }) {
  return (
    <script
      nonce={nonce}
      suppressHydrationWarning
      // biome-ignore lint/security/noDangerouslySetInnerHtml: a constant, no data in it
      dangerouslySetInnerHTML={{ __html: SCRIPT }}
    />
  );
}
