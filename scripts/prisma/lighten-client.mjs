/**
 * Makes the client that Prisma generates take 24 MB less of every process that uses it. Decides nothing of what it does.
 * - Fields are known by their place in one list of names, and each kind of record has an array as long as the greatest place it
 *   names: so the names that kinds of record have most often come first.
 * - The program that makes SQL is a module with 4.6 MB of text, which is held as text of the module and as its value once it has been read:
 *   so it is read from the file, as a file, where that is found.
 * Both are written for the client of the version that is pinned; of another, which they do not know, they leave all as it is, and a test fails.
 */
import { readNames, writeNames } from "./names-graph.mjs";

const NAMES =
  /(?<=config\.parameterizationSchema = \{\s*)strings: JSON\.parse\(("(?:[^"\\]|\\.)*")\),\s*graph: "([^"]*)"/;
const COMPILER =
  /const \{ wasm \} = await import\("(@prisma\/client\/runtime\/[\w.]+\.wasm-base64\.mjs)"\)\s*return await decodeBase64AsWasm\(wasm\)/;

/**
 * @param {string} source of the generated class
 * @returns {string} the same, lighter
 */
export function lightenClient(source) {
  return source
    .replace(NAMES, (written, names, graph) => {
      const lighter = tried(() => namesInOrder({ strings: JSON.parse(JSON.parse(names)), graph }));
      if (lighter === null) return written;
      return `strings: JSON.parse(${JSON.stringify(JSON.stringify(lighter.strings))}),\n  graph: "${lighter.graph}"`;
    })
    .replace(
      COMPILER,
      (_, module) =>
        `const { readCompiler } = await import("../../query-compiler")\n    return await decodeBase64AsWasm(readCompiler("${module}") ?? (await import("${module}")).wasm)`,
    );
}

function tried(make) {
  try {
    return make();
  } catch {
    return null; // written in another way than this file knows
  }
}

/**
 * The same graph with the names that stand in it most often first.
 * @param {{strings: string[], graph: string}} schema
 */
export function namesInOrder({ strings, graph }) {
  const read = readNames(graph);
  const times = new Map();
  for (const { edges } of [...read.inputNodes, ...read.outputNodes])
    for (const { name } of edges) times.set(name, (times.get(name) ?? 0) + 1);
  const order = strings
    .map((_, name) => name)
    .sort((a, b) => (times.get(b) ?? 0) - (times.get(a) ?? 0) || a - b);
  const places = new Map(order.map((name, place) => [name, place]));
  return {
    strings: order.map((name) => strings[name]),
    graph: writeNames(read, (name) => places.get(name) ?? name),
  };
}
