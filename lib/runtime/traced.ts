import { type Attributes, SpanStatusCode, trace } from "@opentelemetry/api";

/**
 * Spans of what takes time, for whoever collects traces. Without a collector (see server/tracing.ts) the interface does
 * nothing, and so does this.
 */

/** Runs `work` within a span of this name; a failure is noted in it and thrown on. */
export function traced<T>(name: string, attributes: Attributes, work: () => Promise<T>): Promise<T> {
  return trace.getTracer("entente").startActiveSpan(name, { attributes }, async (span) => {
    try {
      return await work();
    } catch (error) {
      span.setStatus({ code: SpanStatusCode.ERROR });
      if (error instanceof Error) span.recordException(error);
      throw error;
    } finally {
      span.end();
    }
  });
}
