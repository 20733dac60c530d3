/** The reader of JSON-LD that tests hold ours to; the package brings no types. */
declare module "jsonld" {
  const jsonld: { toRDF: (data: object, options: object) => Promise<unknown> };
  export default jsonld;
}
