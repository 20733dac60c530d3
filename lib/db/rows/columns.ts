/** The columns of a select that are wanted as they stand. Decides nothing: which they are, each read says. */
export function columns<const Names extends readonly string[]>(...names: Names) {
  return Object.fromEntries(names.map((name) => [name, true])) as { readonly [Name in Names[number]]: true };
}
