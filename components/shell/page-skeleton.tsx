import { Skeleton } from "@/components/ui/skeleton";
import { PageBody } from "./page-body";

const ROWS = ["w-11/12", "w-10/12", "w-9/12", "w-full", "w-8/12"] as const;

/** The outline of a page on its way: a headline, a standfirst, rows. For Suspense fallbacks behind a login. */
export function PageSkeleton() {
  return (
    <PageBody>
      <div role="status">
        <span className="sr-only">Loading</span>
        <Skeleton className="h-4 w-32" />
        <Skeleton className="mt-3 h-10 w-full max-w-xl" />
        <Skeleton className="mt-4 h-5 w-full max-w-measure" />
        <div className="mt-10 border-ink border-t-2">
          {ROWS.map((width) => (
            <div key={width} className="border-rule border-b py-4">
              <Skeleton className={width} />
            </div>
          ))}
        </div>
      </div>
    </PageBody>
  );
}
