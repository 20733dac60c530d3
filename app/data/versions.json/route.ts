import { listReleases } from "@/lib/bulk/releases";
import { respondJson } from "@/lib/http/respond";
import { noteUnknownRead } from "@/lib/runtime/record-reads";

/** The versions whose files lie here, the newest first, each with the sums of its files. */
export async function GET(request: Request): Promise<Response> {
  noteUnknownRead(); // every version that is made is another one
  const versions = (await listReleases()).map(({ version, state, files }) => ({
    ...{ version, ...state },
    files: files.map((file) => ({ ...file, path: `/data/${version}/${file.name}` })),
  }));
  return respondJson(request, { versions });
}
