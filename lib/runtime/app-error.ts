/**
 * An error whose message may be shown to whoever caused it. Everything else that is thrown is a fault of ours and
 * shows nothing but that. Outcomes that are expected, such as a stale base, are values and not thrown.
 */

const STATUS = {
  invalid: 400,
  unauthenticated: 401,
  forbidden: 403,
  not_found: 404,
  gone: 410,
  stale: 412,
  too_large: 413,
  too_many: 429,
  unavailable: 503,
} as const;

export type AppErrorKind = keyof typeof STATUS;

export class AppError extends Error {
  override readonly name = "AppError";
  readonly kind: AppErrorKind;

  constructor(kind: AppErrorKind, message: string, options?: ErrorOptions) {
    super(message, options);
    this.kind = kind;
  }

  /** The HTTP status that says the same. */
  get status(): number {
    return STATUS[this.kind];
  }
}
