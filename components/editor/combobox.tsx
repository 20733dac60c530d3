"use client";

import { type KeyboardEvent, type ReactNode, useId, useState } from "react";
import { cx } from "@/components/ui/cx";
import { CONTROL_CLASSES, describedBy, FieldShell } from "@/components/ui/field-shell";

export type ComboOption = { value: string; label: string; detail: string };

type ComboboxProps = {
  id: string;
  /** In a plain form: what the text is sent as. */
  name?: string | undefined;
  required?: boolean | undefined;
  label: string;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: string | undefined;
  /** What stands in the field. */
  text: string;
  placeholder?: string | undefined;
  readOnly: boolean;
  options: readonly ComboOption[];
  /** Enter while `options` still answer what was typed before: takes the first of those to come. */
  onTakeFirst?: (() => void) | undefined;
  /** Said when nothing was found; empty while nothing was asked. */
  status: string;
  onType: (text: string) => void;
  onChoose: (option: ComboOption) => void;
  onOpen?: (() => void) | undefined;
  onLeave: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A text field with a list of suggestions, by the combobox pattern: arrows choose, Enter takes, Escape closes.
 * Enter means the first that fits what is typed, also where that is still being looked up.
 */
export function Combobox(props: ComboboxProps) {
  const { id, options, text, readOnly, error, status, onTakeFirst } = props;
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const shown = isOpen && !readOnly && (options.length > 0 || status !== "");
  const at = Math.min(active, options.length - 1);

  function open() {
    setOpen(true);
    props.onOpen?.();
  }
  function choose(option: ComboOption | undefined) {
    if (!option) return;
    props.onChoose(option);
    setOpen(false);
    setActive(-1);
  }
  function take() {
    if (at < 0 && onTakeFirst) onTakeFirst();
    else choose(options[Math.max(at, 0)]);
  }
  function act(key: string): boolean {
    const step = STEPS[key];
    if (step !== undefined && shown) setActive(stepped(at, step, options.length));
    else if (step !== undefined) open();
    else if (key === "Enter" && (shown || onTakeFirst)) take();
    else if (key === "Escape" && shown) setOpen(false);
    else return false;
    return true;
  }
  function onKeyDown(event: KeyboardEvent) {
    const isShortcut = event.altKey || event.ctrlKey || event.metaKey;
    if (!isShortcut && act(event.key)) event.preventDefault();
  }
  return (
    <FieldShell id={id} label={props.label} hideLabel={props.hideLabel} hint={props.hint} error={error}>
      <div className="relative">
        <input
          id={id}
          name={props.name}
          required={props.required}
          role="combobox"
          autoComplete="off"
          aria-expanded={shown}
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={shown && at >= 0 ? `${listId}-${at}` : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, props.hint, error)}
          className={CONTROL_CLASSES}
          value={text}
          placeholder={props.placeholder}
          readOnly={readOnly}
          onFocus={open}
          onClick={open}
          onChange={(event) => {
            props.onType(event.target.value);
            setActive(-1);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
            props.onLeave();
          }}
        />
        <div
          className={cx(
            "absolute inset-x-0 top-full z-20 mt-1 border border-rule-strong bg-paper-raised shadow-md",
            !shown && "hidden",
          )}
        >
          <div id={listId} role="listbox" aria-label={props.label} className="max-h-72 overflow-y-auto">
            {options.map((option, index) => (
              <ComboRow
                key={option.value}
                id={`${listId}-${index}`}
                option={option}
                isActive={index === at}
                onChoose={() => choose(option)}
              />
            ))}
          </div>
          <p role="status" className={cx("px-3 py-2 text-ink-muted text-sm", status === "" && "hidden")}>
            {status}
          </p>
        </div>
      </div>
    </FieldShell>
  );
}

type ComboRowProps = { id: string; option: ComboOption; isActive: boolean; onChoose: () => void };

function ComboRow({ id, option, isActive, onChoose }: ComboRowProps) {
  return (
    // The keyboard reaches it from the field, which keeps the focus.
    <div
      id={id}
      role="option"
      tabIndex={-1}
      aria-selected={isActive}
      className={cx(
        "cursor-pointer px-3 py-1.5 hover:bg-accent-wash",
        isActive && "bg-accent-wash outline-2 outline-focus -outline-offset-2",
      )}
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      onKeyDown={(event) => event.key === "Enter" && onChoose()}
    >
      {option.label}
      {option.detail && <span className="block text-ink-muted text-sm">{option.detail}</span>}
    </div>
  );
}

/** The next place; beyond either end is the other one. */
function stepped(at: number, by: number, length: number): number {
  if (length === 0) return -1;
  return at < 0 && by < 0 ? length - 1 : (at + by + length) % length;
}
