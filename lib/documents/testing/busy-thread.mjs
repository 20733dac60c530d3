/**
 * Stands for a parser that a file keeps busy: `pdf` never ends, `docx` takes memory until there is none, `text` takes buffers, which the
 * engine does not count; `eml` breaks; others are read.
 */
import { parentPort } from "node:worker_threads";

const BUFFER = 8 * 1024 * 1024;

parentPort.on("message", ({ format }) => {
  if (format === "eml") throw new Error("broken");
  const held = [];
  while (format === "pdf" || format === "docx" || format === "text") {
    if (format === "docx") held.push(Array.from({ length: 10_000 }, (_, at) => `${at}`));
    if (format === "text") held.push(new Uint8Array(BUFFER).fill(1));
  }
  const metadata = { title: null, publisher: null, address: null, publishedOn: null, language: null };
  parentPort.postMessage({ ok: true, value: { text: "read", metadata } });
});
