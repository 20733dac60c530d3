/**
 * Stands in for `next/headers` in tests on a database (vitest.config.ts), where no server of Next's has a request: what it answers
 * is what the test last put into `request`. All tests share it, so that they can share what they load. What is in it is forgotten
 * before each file (forget-request.ts).
 */

/** The request that is being answered: its headers, and the cookies that the answer sets, as "name=value". */
export const request = { headers: new Headers(), set: [] as string[] };

export const headers = async (): Promise<Headers> => request.headers;

export const cookies = async () => ({
  get: () => undefined,
  set: (name: string, value: string): void => {
    request.set.push(`${name}=${value}`);
  },
  delete: (): void => undefined,
});
