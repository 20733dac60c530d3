"use client";

import {
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type SyntheticEvent,
  useId,
  useState,
} from "react";
import { cx } from "@/components/ui/cx";
import { ComboList, type ComboOption, optionId } from "./combo-list";
import { CONTROL_CLASSES, describedBy, FieldShell } from "./field-shell";

type ComboboxProps = {
  id: string;
  /** In a plain form: what the text is sent as. */
  name?: string | undefined;
  required?: boolean | undefined;
  label: string;
  hideLabel?: boolean | undefined;
  hint?: ReactNode;
  error?: ReactNode;
  /** What stands in the field. */
  text: string;
  placeholder?: string | undefined;
  readOnly: boolean;
  options: readonly ComboOption[];
  /** Of a closed list: the value that stands, where the arrows begin; typing replaces its text. */
  chosen?: string | undefined;
  /** Enter while `options` still answer what was typed before: takes the first of those to come. */
  onTakeFirst?: (() => void) | undefined;
  /** Said when nothing was found; empty while nothing was asked. */
  status: ReactNode;
  onType: (text: string) => void;
  onChoose: (option: ComboOption) => void;
  onLeave: () => void;
};

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

/**
 * A text field with a list of suggestions, by the combobox pattern: arrows choose, Enter takes, Escape closes.
 * Enter means the first that fits what is typed, also where that is still being looked up; where nothing was typed it
 * takes nothing that no arrow went to.
 */
export function Combobox(props: ComboboxProps) {
  const { id, options, text, readOnly, error, status, chosen, onTakeFirst } = props;
  const listId = useId();
  const [isOpen, setOpen] = useState(false);
  const [active, setActive] = useState(-1);
  const [isTyped, setTyped] = useState(false);
  const shown = isOpen && !readOnly && (options.length > 0 || status !== "");
  const at = Math.min(active, options.length - 1);

  function open() {
    if (!shown) setActive(options.findIndex(({ value }) => value === chosen));
    setOpen(true);
  }
  function arrive({ currentTarget }: SyntheticEvent<HTMLInputElement>) {
    open();
    if (chosen !== undefined) currentTarget.select();
  }
  /** A press would put the caret into the text that the next letter is to replace. */
  function press(event: MouseEvent<HTMLInputElement>) {
    if (chosen === undefined || isTyped || event.button !== 0) return;
    event.preventDefault();
    event.currentTarget.focus();
    event.currentTarget.select();
  }
  function choose(option: ComboOption | undefined) {
    if (!option) return;
    props.onChoose(option);
    setOpen(false);
    setActive(-1);
    setTyped(false);
  }
  function take() {
    if (at >= 0) choose(options[at]);
    else if (onTakeFirst) onTakeFirst();
    else if (isTyped) choose(options[0]);
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
    // While an input method composes, Enter and the arrows are for its own list of candidates.
    if (!isShortcut && !event.nativeEvent.isComposing && act(event.key)) event.preventDefault();
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
          aria-activedescendant={shown && at >= 0 ? optionId(listId, at) : undefined}
          aria-invalid={error ? true : undefined}
          aria-describedby={describedBy(id, props.hint, error)}
          className={CONTROL_CLASSES}
          value={text}
          placeholder={props.placeholder}
          readOnly={readOnly}
          onFocus={arrive}
          onMouseDown={press}
          onClick={open}
          onChange={(event) => {
            props.onType(event.target.value);
            setActive(-1);
            setTyped(true);
            setOpen(true);
          }}
          onKeyDown={onKeyDown}
          onBlur={() => {
            setOpen(false);
            setTyped(false);
            props.onLeave();
          }}
        />
        <div
          className={cx(
            "absolute inset-x-0 top-full z-20 mt-1 border border-rule-strong bg-paper-raised shadow-md",
            !shown && "hidden",
          )}
        >
          {shown && (
            <ComboList id={listId} label={props.label} options={options} active={at} onChoose={choose} />
          )}
          <p role="status" className={cx("px-3 py-2 text-ink-muted text-sm", status === "" && "hidden")}>
            {status}
          </p>
        </div>
      </div>
    </FieldShell>
  );
}

/** The next place; beyond either end is the other one. */
function stepped(at: number, by: number, length: number): number {
  if (length === 0) return -1;
  return at < 0 && by < 0 ? length - 1 : (at + by + length) % length;
}
