/** The parsers of another project that tests hold our files to; the packages bring no types. */
declare module "@citation-js/core" {
  export class Cite {
    constructor(text: string);
    data: unknown[];
  }
}
declare module "@citation-js/plugin-bibtex";
declare module "@citation-js/plugin-ris";
declare module "@citation-js/plugin-csl";
