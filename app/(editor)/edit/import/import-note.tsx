import { NotAloneNote } from "@/components/editor/not-alone-note";
import { hasFourEyes } from "@/lib/db/read-drafts/four-eyes";

/** Said where nobody may publish alone: an import is looked at here, and saved from the server's shell. */
export async function ImportNote() {
  if (!(await hasFourEyes())) return null;
  return (
    <NotAloneNote>
      You can see here what a file would do. To save it, whoever runs this server imports it with “npm run
      data -- import”.
    </NotAloneNote>
  );
}
