/** The cookie that says no more than that somebody is signed in; lib/auth sets it. It opens nothing. */
export const HINT_COOKIE = "entente_signed_in";
