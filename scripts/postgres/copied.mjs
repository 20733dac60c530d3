/** Tells a copy of a data directory from the directory itself: files in it that name their directory name another one. */
import { realpathSync } from "node:fs";

/**
 * A directory that was moved is still itself: what is named is not there any more. A copy's original is.
 * @param {string | undefined} named what the file says its directory is; files of earlier versions do not say
 * @param {string} here
 */
export function isCopiedFrom(named, here) {
  if (!named) return false;
  try {
    return realpathSync(named) !== realpathSync(here);
  } catch {
    return false;
  }
}
