/** Opens the maker of pages: in a process of its own, or in this one while developing, where Next also speaks to browsers itself. */
import type { Server } from "node:http";
import { readGauges } from "@/lib/runtime/gauges";
import { type InstanceReadings, shareInstance } from "@/lib/runtime/instance";
import type { Pressure } from "@/server/shares/pressure";
import { RemoteRenderer } from "./remote-renderer";
import { type Renderer, rendererOf } from "./renderer";
import { launchRenderer, RendererProcess } from "./renderer-process";

/** The maker of pages, and what is to be known of where it runs. */
export type OpenRenderer = {
  renderer: Renderer;
  /** Beyond this process's own. */
  pressure: Pressure;
  residentBytes: () => number;
  /** Of the connections to the database. */
  gauges: () => Readonly<Record<string, number>>;
  /** Lets its pages say what this instance is. */
  tell: (instance: () => InstanceReadings) => void;
};

type Place = { dev: boolean; root: string; port: number; server: Server };

const TELL_EVERY_MS = 1_000;

export function openRenderer(place: Place): Promise<OpenRenderer> {
  return place.dev ? openHere(place) : openApart(place);
}

async function openApart({ root }: Place): Promise<OpenRenderer> {
  const running = new RendererProcess(() => launchRenderer(root));
  await running.start();
  return {
    renderer: new RemoteRenderer(running.where),
    pressure: { isHigh: () => running.state.isHigh, delayMs: () => running.state.delayMs },
    residentBytes: () => running.state.residentBytes,
    gauges: () => running.state.gauges,
    tell(instance) {
      setInterval(() => running.tell({ instance: instance() }), TELL_EVERY_MS).unref();
    },
  };
}

async function openHere({ root, port, server }: Place): Promise<OpenRenderer> {
  // An action that another page holds is passed on by Next to this very server: here, and not to what a request says of its host.
  process.env.__NEXT_PRIVATE_ORIGIN = `http://localhost:${port}`;
  const { default: next } = await import("next");
  const app = next({ dev: true, dir: root, port, hostname: "localhost", httpServer: server, quiet: false });
  await app.prepare();
  return {
    renderer: rendererOf(app.getRequestHandler()),
    pressure: { isHigh: () => false, delayMs: () => 0 },
    residentBytes: () => 0,
    gauges: readGauges,
    tell: shareInstance,
  };
}
