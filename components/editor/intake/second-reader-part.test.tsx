import { fireEvent, render, screen } from "@testing-library/react";
import { expect, it } from "vitest";
import { readersWord, SecondReaderPart } from "./second-reader-part";

const OFFERED = { host: "models.example", model: "small-1" };

it("says where the text would go, and sends it only when its button is pressed, once", () => {
  let asked = 0;
  const ask = () => {
    asked += 1;
  };
  const { rerender } = render(<SecondReaderPart offered={OFFERED} asked={null} busy={false} onAsk={ask} />);
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
  render(<SecondReaderPart offered={null} asked={asked} busy={false} onAsk={() => {}} />);
  expect(screen.queryByRole("button")).toBe(null);
  expect(screen.getByText(/2 had no such quotation in the text, 1 had a value/)).toBeTruthy();
});

it("is nothing where none is set up", () => {
  const { container } = render(
    <SecondReaderPart offered={null} asked={null} busy={false} onAsk={() => {}} />,
  );
  expect(container.innerHTML).toBe("");
  expect(readersWord({ readers: "both", other: null })).toBe("both readers agree");
});
