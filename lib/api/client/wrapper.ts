/** The part of the client that is the same whatever the API answers. */
export const WRAPPER = `export type Options = {
  /** Where the API stands. */
  base?: string;
  /** For writing: made at /edit/account. */
  token?: string;
  fetch?: typeof fetch;
};

/** What goes with a request that writes. */
export type Sending<O extends keyof Operations> = {
  body?: Operations[O]["body"];
  /** The record's revision that you saw, such as "r3", or its ETag. */
  ifMatch?: string;
  /** Which request this is, such as a UUID: sent again it is done no second time. */
  idempotencyKey?: string;
  signal?: AbortSignal;
};

/** An answer that is none: what went wrong, and when to come again. */
export class EntenteError extends Error {
  constructor(
    readonly problem: Problem,
    /** Seconds; null: not said. */
    readonly retryAfter: number | null,
  ) {
    super(problem.title + ": " + problem.detail);
    this.name = "EntenteError";
  }
}

type Page = { data: readonly unknown[]; page: { next: string | null } };
type Lists = { [O in keyof Operations]: Operations[O]["answer"] extends Page ? O : never }[keyof Operations];
type RowOf<O extends Lists> = Operations[O]["answer"] extends { data: readonly (infer R)[] } ? R : never;

export function createClient({ base = ORIGIN, token, fetch: send = fetch }: Options = {}) {
  /** Asks for one answer. @throws {EntenteError} */
  async function call<O extends keyof Operations>(
    operation: O,
    parameters: Operations[O]["parameters"],
    { body, ifMatch, idempotencyKey, signal }: Sending<O> = {},
  ): Promise<Operations[O]["answer"]> {
    const [method, path] = OPERATIONS[operation];
    const query = new URLSearchParams();
    let filled = path;
    for (const [name, value] of Object.entries(parameters)) {
      if (value === undefined || value === null) continue;
      if (path.includes("{" + name + "}")) filled = filled.replace("{" + name + "}", encodeURIComponent(String(value)));
      else for (const one of [value].flat()) query.append(name, String(one));
    }
    const headers: Record<string, string> = { accept: "application/json, */*;q=0.5" };
    if (token !== undefined) headers["authorization"] = "Bearer " + token;
    if (ifMatch !== undefined) headers["if-match"] = ifMatch.startsWith('"') ? ifMatch : '"' + ifMatch + '"';
    if (idempotencyKey !== undefined) headers["idempotency-key"] = '"' + idempotencyKey + '"';
    const init: RequestInit = { method, headers };
    if (signal) init.signal = signal;
    if (body !== undefined) {
      headers["content-type"] = "application/json";
      init.body = JSON.stringify(body);
    }
    const asked = query.toString();
    const response = await send(base + filled + (asked === "" ? "" : "?" + asked), init);
    const type = response.headers.get("content-type") ?? "";
    const answer: unknown = type.includes("json") ? await response.json() : (await response.text()) || undefined;
    if (response.ok) return answer as Operations[O]["answer"];
    const wait = Number(response.headers.get("retry-after") ?? Number.NaN);
    const unnamed = { type: "about:blank", title: "No answer", status: response.status, detail: String(answer) };
    throw new EntenteError(type.includes("json") ? (answer as Problem) : unnamed, Number.isNaN(wait) ? null : wait);
  }

  /** Every row of a list, page after page. */
  async function* rows<O extends Lists>(operation: O, parameters: Operations[O]["parameters"]): AsyncGenerator<RowOf<O>> {
    let cursor: string | null = null;
    do {
      const asked = cursor === null ? parameters : { ...parameters, cursor };
      const answer = (await call(operation, asked as Operations[O]["parameters"])) as unknown as Page;
      yield* answer.data as readonly RowOf<O>[];
      cursor = answer.page.next;
    } while (cursor !== null);
  }

  return { call, rows };
}
`;
