"use client";

import { useEffect, useId, useRef } from "react";
import { cx } from "@/components/ui/cx";

export type ComboOption = {
  value: string;
  label: string;
  detail: string;
  /** Options of one group follow each other, under its name. */
  group?: string | undefined;
};

type ComboListProps = {
  id: string;
  label: string;
  options: readonly ComboOption[];
  /** Index of the option that Enter would take; -1: none. */
  active: number;
  onChoose: (option: ComboOption) => void;
};

/** What a combobox offers. The focus stays in its field, which names the active option. */
export function ComboList({ id, label, options, active, onChoose }: ComboListProps) {
  const list = useRef<HTMLDivElement>(null);
  // A field at the lower edge of the window would open its list below that.
  // biome-ignore lint/correctness/useExhaustiveDependencies: with each change of the options its height changes
  useEffect(() => {
    list.current?.scrollIntoView({ block: "nearest" });
  }, [options]);
  const row = (option: ComboOption) => {
    const index = options.indexOf(option);
    return (
      <ComboRow
        key={option.value}
        id={optionId(id, index)}
        option={option}
        isActive={index === active}
        onChoose={() => onChoose(option)}
      />
    );
  };
  return (
    <div
      ref={list}
      id={id}
      role="listbox"
      aria-label={label}
      className="max-h-72 scroll-mb-2 overflow-y-auto"
    >
      {groupsOf(options).map(({ name, members }) =>
        name === "" ? (
          members.map(row)
        ) : (
          <ComboGroup key={name} name={name}>
            {members.map(row)}
          </ComboGroup>
        ),
      )}
    </div>
  );
}

/** The id of an option, for the field to name it by. */
export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

function ComboGroup({ name, children }: { name: string; children: React.ReactNode }) {
  const id = useId();
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options; a fieldset may not stand in a listbox
    <div role="group" aria-labelledby={id}>
      <p id={id} role="presentation" className="px-3 pt-2 pb-0.5 font-medium text-ink-muted text-sm">
        {name}
      </p>
      {children}
    </div>
  );
}

type ComboRowProps = { id: string; option: ComboOption; isActive: boolean; onChoose: () => void };

function ComboRow({ id, option, isActive, onChoose }: ComboRowProps) {
  const row = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isActive) row.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // The keyboard reaches it from the field, which keeps the focus.
    <div
      ref={row}
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

type Group = { name: string; members: readonly ComboOption[] };

function groupsOf(options: readonly ComboOption[]): Group[] {
  const names = [...new Set(options.map(({ group = "" }) => group))];
  return names.map((name) => ({ name, members: options.filter(({ group = "" }) => group === name) }));
}
