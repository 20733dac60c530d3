/** The column of a field: its name in snake_case, quoted. */
export const columnOf = (field: string): string =>
  `"${field.replace(/[A-Z]/g, (capital) => `_${capital.toLowerCase()}`)}"`;
