import type { ReactNode } from "react";

type FieldsetProps = {
  legend: string;
  hideLegend?: boolean | undefined;
  children: ReactNode;
};

/** Fields that belong together, named by their legend. */
export function Fieldset({ legend, hideLegend, children }: FieldsetProps) {
  return (
    <fieldset className="min-w-0">
      <legend className={hideLegend ? "sr-only" : "mb-1 font-medium text-sm"}>{legend}</legend>
      {children}
    </fieldset>
  );
}
