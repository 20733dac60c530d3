/**
 * The other side of to-png.ts: takes a drawing, gives its picture. A thread of its own has little to keep, so that the megabytes which
 * each picture takes for a moment are cleared away at once; beside everything that makes pages, that took as long as drawing.
 * Plain Node, since a thread begins without the loader of TypeScript.
 */
import { parentPort } from "node:worker_threads";
import { tsImport } from "tsx/esm/api";

const { drawPicture } = await tsImport("./draw.ts", import.meta.url);

parentPort.on("message", async ({ drawing }) => {
  try {
    const png = Uint8Array.from(await drawPicture(drawing)).buffer;
    parentPort.postMessage({ png }, [png]);
  } catch (error) {
    parentPort.postMessage({ error });
  }
});
