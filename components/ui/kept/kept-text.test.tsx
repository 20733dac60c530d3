import { act, render, screen } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { keepText, readKept, useKept } from "./kept-text";

function Shown({ name }: { name: string }) {
  return <output>{useKept(name)}</output>;
}

afterEach(() => {
  vi.unstubAllGlobals();
  localStorage.clear();
});

it("a text that is kept is shown at once, by whatever part of the page shows it, and goes when it is empty", () => {
  render(<Shown name="a" />);
  act(() => void keepText("a", "one"));
  expect(screen.getByRole("status").textContent).toBe("one");
  act(() => void keepText("b", "another"));
  expect(screen.getByRole("status").textContent).toBe("one");
  act(() => void keepText("a", ""));
  expect(screen.getByRole("status").textContent).toBe("");
  expect(localStorage.getItem("a")).toBeNull();
});

it("where storage is barred nothing is kept, and nothing fails", () => {
  const barred = () => {
    throw new DOMException("barred", "SecurityError");
  };
  vi.stubGlobal("localStorage", { getItem: barred, setItem: barred });
  expect(keepText("a", "one")).toBe(false);
  expect(readKept("a")).toBe("");
});
