import { beforeEach, expect, test } from "vitest";
import { focusSoon } from "./editor-context";

const frames = async (count: number) => {
  for (let nth = 0; nth < count; nth += 1) await new Promise((next) => requestAnimationFrame(next));
};

function field(id: string): HTMLInputElement {
  const made = document.createElement("input");
  made.id = id;
  document.body.append(made);
  return made;
}

beforeEach(() => {
  document.body.replaceChildren();
});

test("goes to what is drawn some frames later", async () => {
  field("where-one-was").focus();
  focusSoon("new");
  await frames(3);
  const made = field("new");
  await frames(2);
  expect(document.activeElement).toBe(made);
});

test("goes there also when what had the focus is gone", async () => {
  const gone = field("gone");
  gone.focus();
  focusSoon("new");
  gone.remove();
  const made = field("new");
  await frames(2);
  expect(document.activeElement).toBe(made);
});

test("does not take the focus from whoever has gone elsewhere meanwhile", async () => {
  field("where-one-was").focus();
  focusSoon("new");
  const elsewhere = field("elsewhere");
  field("new");
  elsewhere.focus();
  await frames(3);
  expect(document.activeElement).toBe(elsewhere);
});

test("of two wishes the last one holds", async () => {
  field("where-one-was").focus();
  focusSoon("first");
  focusSoon("second");
  field("first");
  const second = field("second");
  await frames(3);
  expect(document.activeElement).toBe(second);
});
