/** Stands for an endpoint of the protocol, on this machine: right, wrong, slow, cut and hostile answers. For tests alone. */
import { once } from "node:events";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { json } from "node:stream/consumers";

export type Behaviour =
  | { does: "answers"; content: string }
  | { does: "refuses"; status: number }
  | { does: "waits" | "breaks off" | "never ends" }
  | { does: "leads"; to: string };
export type StandIn = {
  url: string;
  /** The next answers are of this kind. */
  behave: (behaviour: Behaviour) => void;
  /** What was asked so far. */
  asked: { path: string; authorization: string | undefined; body: Record<string, unknown> }[];
  stop: () => void;
};

/** A whole answer around the text of a message. */
function completion(content: string, finish = "stop") {
  return {
    ...{ id: "1", object: "chat.completion", created: 1, model: "stand-in" },
    choices: [{ index: 0, message: { role: "assistant", content }, finish_reason: finish }],
    usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: 2 },
  };
}

/** An endpoint on a free port of this machine. */
export async function startStandIn(): Promise<StandIn> {
  let behaviour: Behaviour = { does: "answers", content: '{"claims":[]}' };
  const asked: StandIn["asked"] = [];
  const server = createServer(async (request: IncomingMessage, response: ServerResponse) => {
    const body = (await json(request).catch(() => ({}))) as Record<string, unknown>;
    asked.push({ path: request.url ?? "", authorization: request.headers.authorization, body });
    act(behaviour, request, response);
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    behave: (next) => {
      behaviour = next;
    },
    asked,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function act(behaviour: Behaviour, request: IncomingMessage, response: ServerResponse): void {
  const type = { "content-type": "application/json" };
  switch (behaviour.does) {
    case "answers":
      response.writeHead(200, type).end(JSON.stringify(completion(behaviour.content)));
      return;
    case "refuses": // and says all that it was sent, the key with it
      response
        .writeHead(behaviour.status, type)
        .end(JSON.stringify({ error: { message: `no: ${request.headers.authorization}` } }));
      return;
    case "leads":
      response.writeHead(307, { location: behaviour.to }).end();
      return;
    case "breaks off":
      response.writeHead(200, { ...type, "content-length": "5000" });
      response.write('{"choices":[{"message":{"content":"{\\"claims');
      setTimeout(() => response.destroy(), 20);
      return;
    case "never ends":
      response.writeHead(200, type);
      pour(response);
      return;
    case "waits":
      return;
  }
}

function pour(response: ServerResponse): void {
  while (!response.destroyed && response.write(" ".repeat(64_000)));
  if (!response.destroyed) response.once("drain", () => pour(response));
}
