import { findRelease, listReleases } from "@/lib/bulk/releases";
import { respondReleaseFile } from "@/lib/bulk/respond-release";
import { getHead } from "@/lib/db/read/overview/overview-head";
import { respondProblem } from "@/lib/http/respond";
import { noteUnknownRead } from "@/lib/runtime/record-reads";

type Context = { params: Promise<{ file: string; inside: string }> };

/** A file of a dated version: `/data/2026-11-28.12/claims.csv`. It never changes while it is kept. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file: version, inside: name } = await params;
  noteUnknownRead(); // which versions are kept changes with every one that is made
  const release = await findRelease(version);
  if (release !== null) return respondReleaseFile(request, release, { name, isPinned: true });
  const [, changeSet = ""] = /^\d{4}-\d{2}-\d{2}\.(\d{1,9})$/.exec(version) ?? [];
  const wasThere = changeSet !== "" && Number(changeSet) <= ((await getHead())?.number ?? 0);
  const versions = (await listReleases()).map((one) => one.version);
  return respondProblem({
    status: wasThere ? 410 : 404,
    title: wasThere ? "This version is not kept" : "There is no such version",
    detail: `Versions that lie here: ${versions.join(", ") || "none yet"}. What changed between any two saves is at /data/deltas/{from}...{to}.json.`,
    extra: { versions },
  });
}
