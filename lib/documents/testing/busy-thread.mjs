/** Stands for a parser that a file keeps busy: `pdf` never ends, `docx` takes memory until there is none, `eml` breaks; others are read. */
import { parentPort } from "node:worker_threads";

parentPort.on("message", ({ format }) => {
  if (format === "eml") throw new Error("broken");
  const held = [];
  while (format === "pdf" || format === "docx")
    if (format === "docx") held.push(Array.from({ length: 10_000 }, (_, at) => `${at}`));
  const metadata = { title: null, publisher: null, address: null, publishedOn: null, language: null };
  parentPort.postMessage({ ok: true, value: { text: "read", metadata } });
});
