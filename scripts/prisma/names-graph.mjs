/**
 * The graph of what may be asked of which kind of record, as Prisma's generated client holds it: numbers of seven bits a byte, the lowest first; what may
 * be missing is one more than it is, and 0 is none. Reads and writes it; knows nothing of what it is for.
 */

/**
 * @typedef {{name: number, types: number, child: number | null, enumeration: number | null, flags: number}} InputEdge
 * @typedef {{name: number, args: number | null, output: number | null}} OutputEdge
 * @typedef {{inputNodes: {edges: InputEdge[]}[], outputNodes: {edges: OutputEdge[]}[], roots: OutputEdge[]}} Graph
 */

/** @param {string} graph @returns {Graph} @throws {Error} when it is not written as this file knows it */
export function readNames(graph) {
  const from = reader(Buffer.from(graph, "base64url"));
  const [inputs, outputs, roots] = [from.number(), from.number(), from.number()];
  const read = {
    inputNodes: times(inputs, () => ({ edges: times(from.number(), () => inputEdge(from)) })),
    outputNodes: times(outputs, () => ({ edges: times(from.number(), () => outputEdge(from)) })),
    roots: times(roots, () => outputEdge(from)),
  };
  if (!from.isDone()) throw new Error("Prisma writes the names of its generated client in another way now.");
  return read;
}

/** @param {Graph} graph @param {(name: number) => number} placeOf @returns {string} */
export function writeNames({ inputNodes, outputNodes, roots }, placeOf) {
  const to = writer();
  for (const { length } of [inputNodes, outputNodes, roots]) to.number(length);
  for (const { edges } of inputNodes) {
    to.number(edges.length);
    for (const { name, types, child, enumeration, flags } of edges) {
      to.number(placeOf(name));
      to.byte(types & 0xff);
      to.byte(types >> 8);
      to.maybe(child);
      to.maybe(enumeration === null ? null : placeOf(enumeration));
      to.byte(flags);
    }
  }
  const write = ({ name, args, output }) => {
    to.number(placeOf(name));
    to.maybe(args);
    to.maybe(output);
  };
  for (const { edges } of outputNodes) {
    to.number(edges.length);
    edges.forEach(write);
  }
  roots.forEach(write);
  return to.text();
}

const times = (count, make) => Array.from({ length: count }, make);

/** @returns {InputEdge} */
function inputEdge(from) {
  const name = from.number();
  const types = from.byte() | (from.byte() << 8);
  return { name, types, child: from.maybe(), enumeration: from.maybe(), flags: from.byte() };
}

/** @returns {OutputEdge} */
function outputEdge(from) {
  return { name: from.number(), args: from.maybe(), output: from.maybe() };
}

function reader(bytes) {
  let at = 0;
  const byte = () => {
    const next = bytes[at];
    if (next === undefined) throw new Error("The names of Prisma's generated client end too early.");
    at += 1;
    return next;
  };
  const number = () => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const next = byte();
      value |= (next & 0x7f) << shift;
      if (next < 0x80) return value;
    }
  };
  const maybe = () => {
    const value = number();
    return value === 0 ? null : value - 1;
  };
  return { byte, number, maybe, isDone: () => at === bytes.length };
}

function writer() {
  const bytes = [];
  const byte = (value) => bytes.push(value);
  const number = (value) => {
    for (let rest = value; ; rest >>>= 7) {
      if (rest < 0x80) return byte(rest);
      byte((rest & 0x7f) | 0x80);
    }
  };
  const maybe = (value) => number(value === null ? 0 : value + 1);
  return { byte, number, maybe, text: () => Buffer.from(bytes).toString("base64url") };
}
