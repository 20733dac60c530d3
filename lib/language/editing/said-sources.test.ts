import { readdirSync, readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { flatMessages } from "../catalogue";
import { en } from "../en";

/** A sentence that is changed where it is made would stay English on French pages: each must still stand in some source. */

const MADE_IN = ["lib", "app", "components", "server"];
/** Lists that are joined from words of the domain. */
const JOINED = /^values\.(exclusivity|absences)$/;

function sources(): string {
  const texts: string[] = [];
  for (const folder of MADE_IN)
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = `${entry.parentPath}/${entry.name}`;
      // Folders of addresses may be called as files are: app/api/v1/client.ts.
      if (entry.isFile() && /\.tsx?$/.test(path) && !/\.test\.|^lib\/language\/|generated/.test(path))
        texts.push(readFileSync(path, "utf8"));
    }
  return texts.join("\n").toLowerCase();
}

/** What of a template is certainly written in one piece: what stands between its arguments and its signs. */
const piecesOf = (template: string) =>
  template
    .split(/\{\w+\}|[.,;:?!“”()/]+|\s–\s/)
    .map((piece) => piece.trim().toLowerCase())
    .filter((piece) => piece.length > 3 && /[a-z]{3}/.test(piece));

it("every sentence that is known again is still made somewhere", () => {
  const all = sources();
  const lost = flatMessages(en.editor.said).flatMap(([key, template]) =>
    JOINED.test(key)
      ? []
      : piecesOf(template)
          .filter((piece) => !all.includes(piece))
          .map((piece) => [key, piece]),
  );
  expect(lost).toEqual([]);
});
