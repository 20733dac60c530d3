import type { ReactNode } from "react";
import type { ParamNote } from "@/lib/url/params";
import { ClockControl } from "./clock-control";
import { PageBody } from "./page-body";
import { ParameterNotes } from "./parameter-notes";
import type { ClockControlProps } from "./reading";

type ReadingPageProps = Pick<ClockControlProps, "action" | "today" | "said"> & {
  /** The clocks as the address has them. */
  query: Pick<ClockControlProps, "on" | "known">;
  /** What the date control must carry along. */
  keep?: ClockControlProps["keep"];
  notes: readonly ParamNote[];
  /** The address that shows this for ever; without one the page's own with both days in it. */
  pinned?: string | undefined;
  /** What stands above the notes. */
  header?: ReactNode;
  children: ReactNode;
};

/** A page that is read at two clocks: the date control, what of the address was not understood, and the body. */
export function ReadingPage({ query, keep = [], notes, header, children, ...control }: ReadingPageProps) {
  return (
    <>
      <ClockControl {...control} on={query.on} known={query.known} keep={keep} />
      <PageBody>
        {header}
        <ParameterNotes notes={notes} />
        {children}
      </PageBody>
    </>
  );
}
