import { readFileSync } from "node:fs";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fromRoot } from "../shell/root.mjs";
import { lightenClient, namesInOrder } from "./lighten-client.mjs";
import { readNames, writeNames } from "./names-graph.mjs";

const generated = () => readFileSync(fromRoot("lib", "db", "generated", "internal", "class.ts"), "utf8");
const graphIn = (source) => /graph: "([^"]+)"/.exec(source)?.[1] ?? "";

const place = fc.nat({ max: 300 });
const maybe = fc.option(fc.nat({ max: 70_000 }));
const inputEdge = fc.record({
  name: place,
  types: fc.nat({ max: 0xffff }),
  child: maybe,
  enumeration: fc.option(place),
  flags: fc.nat({ max: 0xff }),
});
const outputEdge = fc.record({ name: place, args: maybe, output: maybe });
const edges = (edge) => fc.array(fc.record({ edges: fc.array(edge) }));
const graph = fc.record({
  inputNodes: edges(inputEdge),
  outputNodes: edges(outputEdge),
  roots: fc.array(outputEdge),
});

/** With names in the place of numbers. */
const named = ({ strings, graph: text }) => {
  const name = (at) => strings[at];
  const { inputNodes, outputNodes, roots } = readNames(text);
  return {
    inputNodes: inputNodes.map((node) =>
      node.edges.map((edge) => ({
        ...edge,
        name: name(edge.name),
        enumeration: edge.enumeration === null ? null : name(edge.enumeration),
      })),
    ),
    outputNodes: outputNodes.map((node) => node.edges.map((edge) => ({ ...edge, name: name(edge.name) }))),
    roots: roots.map((edge) => ({ ...edge, name: name(edge.name) })),
  };
};

describe("the client that Prisma generates", () => {
  it("is lighter than it was generated: names most used come first, and its compiler is read as a file", () => {
    const source = generated();
    const { inputNodes } = readNames(graphIn(source));
    const places = inputNodes.flatMap((node) => node.edges.map(({ name }) => name));
    expect(Math.max(...places)).toBeLessThan(new Set(places).size * 1.5);
    expect(source).toContain("readCompiler(");
    expect(source).not.toContain("const { wasm }");
    expect(lightenClient(source)).toBe(source);
  });

  it("names the same in another order, whatever it names", () => {
    const strings = Array.from({ length: 301 }, (_, at) => `name ${at}`);
    fc.assert(
      fc.property(graph, (made) => {
        const schema = { strings, graph: writeNames(made, (name) => name) };
        expect(readNames(schema.graph)).toEqual(made);
        expect(named(namesInOrder(schema))).toEqual(named(schema));
      }),
    );
  });

  it("of another version is left as it is", () => {
    const source = `config.parameterizationSchema = {\n  strings: JSON.parse("[\\"where\\"]"),\n  graph: "AQIDBAUG"\n}`;
    expect(lightenClient(source)).toBe(source);
  });
});
