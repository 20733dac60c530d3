/**
 * Sends traces to the collector of OTEL_EXPORTER_OTLP_ENDPOINT. The libraries are loaded only then: nobody else pays for
 * them. Where and how often to send is theirs to read from OTEL_… variables.
 */

/** @returns how to send what is still here and stop; null when no collector is named */
export async function startTracing(version: string): Promise<(() => Promise<void>) | null> {
  if (!process.env.OTEL_EXPORTER_OTLP_ENDPOINT) return null;
  const [
    { BatchSpanProcessor, NodeTracerProvider },
    { OTLPTraceExporter },
    { defaultResource, resourceFromAttributes },
  ] = await Promise.all([
    import("@opentelemetry/sdk-trace-node"),
    import("@opentelemetry/exporter-trace-otlp-http"),
    import("@opentelemetry/resources"),
  ]);
  const about = {
    "service.name": process.env.OTEL_SERVICE_NAME ?? "entente",
    "service.version": version,
  };
  const provider = new NodeTracerProvider({
    resource: defaultResource().merge(resourceFromAttributes(about)),
    spanProcessors: [new BatchSpanProcessor(new OTLPTraceExporter())],
  });
  provider.register();
  return () => provider.shutdown();
}
