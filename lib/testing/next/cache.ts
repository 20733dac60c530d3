/** Stands in for `next/cache` in tests on a database (vitest.config.ts): there are no pages of Next's to be made anew. */
export const revalidatePath = (): void => undefined;
