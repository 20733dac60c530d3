import type { ReactNode } from "react";
import { cx } from "./cx";

type TdProps = {
  children?: ReactNode;
  /** The column's name, shown beside the cell when the table is stacked on a phone. */
  label?: string | undefined;
  numeric?: boolean | undefined;
  /** Says what it is by itself: a short row on a phone leaves its label out. */
  plain?: boolean | undefined;
  colSpan?: number | undefined;
  className?: string | undefined;
};

/** A cell. Numbers stand right with figures of one width. */
export function Td({ children, label, numeric, plain, colSpan, className }: TdProps) {
  return (
    <td data-label={label} colSpan={colSpan} data-numeric={numeric} data-plain={plain} className={className}>
      {children}
    </td>
  );
}

/** The cell that names its row. */
export function RowHead({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return (
    <th scope="row" className={cx("font-normal", className)}>
      {children}
    </th>
  );
}
