import { fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { describe, expect, it, vi } from "vitest";
import type { ComboOption } from "./combo-list";
import { Combobox } from "./combobox";

const RECORDS: readonly ComboOption[] = [
  { value: "amazon", label: "Amazon", detail: "Cloud provider" },
  { value: "anthropic", label: "Anthropic", detail: "AI lab" },
  { value: "openai", label: "OpenAI", detail: "AI lab" },
];

type ChooserProps = { readOnly?: boolean; onChoose: (option: ComboOption) => void };

/** A chooser of records as the editor has it: what is typed narrows what is offered. */
function Chooser({ readOnly = false, onChoose }: ChooserProps) {
  const [text, setText] = useState("");
  const fits = RECORDS.filter(({ label }) => label.toLowerCase().startsWith(text.toLowerCase()));
  return (
    <Combobox
      id="org"
      label="Organization"
      text={text}
      readOnly={readOnly}
      options={fits}
      status={fits.length === 0 ? "Nothing found." : ""}
      onType={setText}
      onChoose={(option) => {
        setText(option.label);
        onChoose(option);
      }}
      onLeave={() => {}}
    />
  );
}

function open(props: Partial<ChooserProps> = {}) {
  const onChoose = vi.fn();
  render(<Chooser onChoose={onChoose} {...props} />);
  const field = screen.getByRole<HTMLInputElement>("combobox", { name: "Organization" });
  const type = (text: string) => fireEvent.change(field, { target: { value: text } });
  const press = (key: string) => fireEvent.keyDown(field, { key });
  return { field, onChoose, type, press };
}

const offered = () => screen.queryAllByRole("option").map(({ textContent }) => textContent);

describe("a combobox", () => {
  it("offers what fits what is typed, with what tells it apart", () => {
    const { field, type } = open();
    fireEvent.focus(field);
    type("an");
    expect(field.getAttribute("aria-expanded")).toBe("true");
    expect(offered()).toEqual(["AnthropicAI lab"]);
  });

  it("takes the first that fits by Enter, and closes", () => {
    const { field, onChoose, type, press } = open();
    fireEvent.focus(field);
    type("a");
    press("Enter");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(RECORDS[0]);
    expect(field.value).toBe("Amazon");
    expect(field.getAttribute("aria-expanded")).toBe("false");
  });

  it("goes through the list by arrows, says which is meant, and takes that one", () => {
    const { field, onChoose, type, press } = open();
    fireEvent.focus(field);
    type("a");
    press("ArrowDown");
    press("ArrowDown");
    const active = document.getElementById(field.getAttribute("aria-activedescendant") ?? "");
    expect(active?.textContent).toContain("Anthropic");
    expect(active?.getAttribute("role")).toBe("option");
    press("Enter");
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(RECORDS[1]);
  });

  it("closes by Escape and keeps what is typed", () => {
    const { field, onChoose, type, press } = open();
    fireEvent.focus(field);
    type("op");
    press("Escape");
    expect(field.getAttribute("aria-expanded")).toBe("false");
    expect(field.value).toBe("op");
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("is chosen from with the pointer", () => {
    const { field, onChoose, type } = open();
    fireEvent.focus(field);
    type("o");
    fireEvent.click(screen.getByRole("option", { name: /OpenAI/ }));
    expect(onChoose).toHaveBeenCalledExactlyOnceWith(RECORDS[2]);
  });

  it("says so when nothing fits, and Enter takes nothing", () => {
    const { field, onChoose, type, press } = open();
    fireEvent.focus(field);
    type("zz");
    expect(screen.getByRole("status").textContent).toBe("Nothing found.");
    press("Enter");
    expect(onChoose).not.toHaveBeenCalled();
  });

  it("offers nothing where nothing may be changed", () => {
    const { field } = open({ readOnly: true });
    fireEvent.focus(field);
    fireEvent.click(field);
    expect(offered()).toEqual([]);
    expect(field.readOnly).toBe(true);
  });
});
