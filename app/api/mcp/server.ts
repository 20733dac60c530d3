import { McpServer } from "@modelcontextprotocol/server";
import type { z } from "zod";
import { toText } from "@/lib/mcp/cite";
import { toldSchema } from "@/lib/mcp/told";
import { TOOLS, type ToolName } from "@/lib/mcp/tools";
import { tell } from "./tell";

/** What an assistant is told of how to use what it gets. */
const INSTRUCTIONS =
  "Entente is the public record of who promised what to whom in the cloud–AI industry, according to whom, and since when that was known. " +
  "Sentences are calibrated: quote them with their hedges, and cite the permalink beside each. A standing of disputed means that sources contradict each other: name both. " +
  "`on` is the day in the world, `known` the day by which something had been published.";

const READ_ONLY = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false };

/** The server of one request. */
export function makeServer(): McpServer {
  const server = new McpServer({ name: "entente", version: "1" }, { instructions: INSTRUCTIONS });
  for (const name of Object.keys(TOOLS) as ToolName[]) {
    const { title, description, input }: { title: string; description: string; input: z.ZodObject } =
      TOOLS[name];
    const described = { title, description, annotations: { title, ...READ_ONLY } };
    server.registerTool(
      name,
      { ...described, inputSchema: input, outputSchema: toldSchema },
      async (given) => {
        const told = await tell(name, given);
        if ("refused" in told) return { isError: true, content: [{ type: "text", text: told.refused }] };
        return { content: [{ type: "text", text: toText(told) }], structuredContent: told };
      },
    );
  }
  return server;
}
