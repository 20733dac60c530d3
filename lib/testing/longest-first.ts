/** The order of the files of database tests. Decides what is begun first, so that no core waits at the end for the other's last file. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** What takes longer than ten seconds, the longest first. A fresh clone has not measured anything yet. */
const LONGEST = [
  "lib/db/publish/untouched.db.test.ts",
  "lib/cli/data.db.test.ts",
  "lib/db/import/import.db.test.ts",
  "lib/db/read/horizon/horizon.db.test.ts",
  "lib/cli/killed-import.db.test.ts",
  "lib/db/drafts/two-writers.db.test.ts",
  "lib/db/read/cost.db.test.ts",
  "lib/cli/user.db.test.ts",
  "lib/db/store/lock.db.test.ts",
  "lib/db/update/update-shipped.db.test.ts",
];

const placeOf = (file: string): number => {
  const place = LONGEST.findIndex((name) => file.endsWith(`/${name}`));
  return place < 0 ? LONGEST.length : place;
};

export class LongestFirst extends BaseSequencer {
  /** Projects stay together: a worker that goes from one to the other loads everything anew. */
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const projects = [...new Set(sorted.map(({ project }) => project.name))];
    return projects.flatMap((name) =>
      sorted
        .filter(({ project }) => project.name === name)
        .toSorted((a, b) => placeOf(a.moduleId) - placeOf(b.moduleId)),
    );
  }
}
