/** The channel of LISTEN/NOTIFY on which every save says, in the transaction that makes it, what was published. */
export const PUBLISHED_CHANNEL = "entente_published";
