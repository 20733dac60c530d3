import { describe, expect, it } from "vitest";
import { measureOf } from "../obligations/measures";
import { currencyName } from "../say/fr/words/currencies";
import { termGroup, termKind } from "../say/fr/words/term-kinds";
import { unitName } from "../say/fr/words/units";
import { milestoneKindOf } from "./milestones-of";

/** What every object has, and an editor may call a kind of term, a group or a unit all the same. */
const INHERITED = Object.getOwnPropertyNames(Object.prototype);

describe("names that every object has", () => {
  it.each(INHERITED)("%s is a name like any other", (name) => {
    expect(termKind(name, "Its label")).toBe("Its label");
    expect(termGroup(name)).toBe(name);
    expect(unitName(name, true)).toBe(name);
    expect(currencyName(name, true)).toBeNull();
    expect(milestoneKindOf(name, undefined)).toBeNull();
    expect(measureOf({ slug: name, group: name }, "money")).toBeNull();
  });
});
