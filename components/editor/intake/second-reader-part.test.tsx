import { fireEvent, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { editorWords } from "@/lib/language/editing/editor-words";
import { renderInEditor } from "@/lib/testing/render-in-editor";
import { readersWord, SecondReaderPart } from "./second-reader-part";

const OFFERED = { host: "models.example", model: "small-1" };

it("says where the text would go, and sends it only when its button is pressed, once", () => {
  let asked = 0;
  const ask = () => {
    asked += 1;
  };
  const { rerender } = renderInEditor(
    <SecondReaderPart offered={OFFERED} asked={null} busy={false} onAsk={ask} />,
  );
  expect(asked).toBe(0);
  expect(screen.getByText(/leaves this server/)).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Send this text to models.example" }));
  expect(asked).toBe(1);
  rerender(<SecondReaderPart offered={OFFERED} asked={null} busy onAsk={ask} />);
  fireEvent.click(screen.getByRole("button"));
  expect(asked).toBe(1);
});

it("says what was dropped and why, also where none is set up any more", () => {
  const dropped = { quote: 2, value: 1, kind: 0, party: 0 };
  const asked = { ...OFFERED, askedOn: "2026-11-24", dropped };
  renderInEditor(<SecondReaderPart offered={null} asked={asked} busy={false} onAsk={() => {}} />);
  expect(screen.queryByRole("button")).toBe(null);
  expect(screen.getByText(/2 had no such quotation in the text, 1 had a value/)).toBeTruthy();
});

it("is nothing where none is set up", () => {
  const { container } = renderInEditor(
    <SecondReaderPart offered={null} asked={null} busy={false} onAsk={() => {}} />,
  );
  expect(container.innerHTML).toBe("");
  expect(readersWord({ readers: "both", other: null }, editorWords("intake", "en"))).toBe(
    "both readers agree",
  );
});
