/**
 * What belongs to one document while it is made: text by name, said once by the server's components and read again where they become HTML.
 * Both happen in one process, but in two bundles: what they share hangs on a symbol, and server/renderer/page-texts.ts puts it there. Outside
 * of a document (in a browser, for the data of a page, without that server) there is none.
 */
export const PAGE_TEXTS: unique symbol = Symbol.for("entente.page-texts");

type Stored = { getStore: () => Map<string, string> | undefined };

export function pageTexts(): Map<string, string> | undefined {
  return (globalThis as { [PAGE_TEXTS]?: Stored })[PAGE_TEXTS]?.getStore();
}
