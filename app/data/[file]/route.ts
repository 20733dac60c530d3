import { orNull } from "@/lib/bulk/data-page";
import { bulkFile } from "@/lib/bulk/files";
import { presentRelease } from "@/lib/bulk/releases";
import { respondNoFile, respondReleaseFile } from "@/lib/bulk/respond-release";
import { respondUnavailable } from "@/lib/http/respond";
import { noteUnknownRead } from "@/lib/runtime/record-reads";

type Context = { params: Promise<{ file: string }> };

/** Who asks for a state that nobody has asked for waits so long for it; a large record takes longer. */
const PATIENCE_MS = 25_000;

/** A file of the whole record as it is now: `/data/claims.parquet`, `/data/record.sqlite` and so on. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { file } = await params;
  noteUnknownRead(); // every publish is another state
  if (bulkFile(file) === undefined) return respondNoFile(file);
  const release = await orNull(presentRelease(), PATIENCE_MS);
  if (release === null)
    return respondUnavailable("The files of this state of the record are being made. Ask again in a moment.");
  return respondReleaseFile(request, release, { name: file, isPinned: false });
}
