import { describe, expect, it } from "vitest";
import { RecordNames } from "./record-names";

const NAMES = new RecordNames({
  organizations: [
    { slug: "openai", names: ["OpenAI", "OpenAI Group PBC"] },
    { slug: "openai-foundation", names: ["OpenAI Foundation", "OpenAI, Inc."] },
    { slug: "amazon", names: ["Amazon", "AWS", "Amazon Web Services"] },
    { slug: "a", names: ["Twin"] },
    { slug: "b", names: ["Twin"] },
  ],
  partnerships: [{ slug: "aws-openai", names: ["AWS–OpenAI"] }],
  termKinds: [{ slug: "spend_commitment", names: ["Spend commitment"] }],
});

describe("a name in a cell", () => {
  it.each([
    ["organizations", "amazon", "amazon"],
    ["organizations", "aws", "amazon"],
    ["organizations", "Amazon.com, Inc.", "amazon"],
    ["organizations", "OpenAI", "openai"],
    ["organizations", "Open AI", "openai"],
    ["organizations", "OpenAI, Inc.", "openai-foundation"],
    ["partnerships", "aws–openai", "aws-openai"],
    ["termKinds", "Spend Commitment", "spend_commitment"],
  ] as const)("among %s: %s is %s", (section, typed, slug) => {
    expect(NAMES.reference(section, typed)).toEqual({ slug });
    expect(NAMES.subject(section, typed)).toEqual({ slug });
  });

  it("that several records have, or that only resembles one, is asked about", () => {
    expect(NAMES.reference("organizations", "Twin")).toEqual({
      ask: '"Twin" is the name of a, b; write the slug that is meant',
    });
    expect(NAMES.reference("organizations", "Amazn")).toEqual({
      ask: 'no organization "Amazn" is on record (is "amazon" meant?); write its name, an alias or its slug',
    });
    expect(NAMES.subject("organizations", "Amazn")).toMatchObject({
      ask: expect.stringMatching(/resembles "amazon"/),
    });
  });

  it("that nobody has is a new one where a row may make one, and a slug is left to the check of references", () => {
    expect(NAMES.subject("organizations", "Fluidstack")).toBeNull();
    expect(NAMES.reference("organizations", "fluidstack")).toBeNull();
  });
});
