import { describe, expect, it } from "vitest";
import { checkDocument, undocumentedVariables, unlistedDecisions } from "./documents.mjs";
import { checkImports } from "./imports.mjs";
import { findBannedWords } from "./plain-words.mjs";
import { checkRooms } from "./rooms-table.mjs";

describe("plain words", () => {
  it.each([
    ["const deed = 1;", 'lib/a.ts:1: "deed": say permission'],
    ["// nothing\n/** The docket of a term. */", 'lib/a.ts:2: "docket": say term review.'],
    ["export class DraftKeeper {}", '"keeper": say autosave.'],
    ["const NO_FLAWS = [];", '"flaw": say issue.'],
    ["handInDraft();", '"hand in": say submit.'],
    ["He buried it", '"bury": say delete'],
  ])("refuses %j with the word to use", (text, sentence) => {
    expect(findBannedWords("lib/a.ts", text)).toEqual([expect.stringContaining(sentence)]);
  });

  it("looks at names of files, too", () => {
    expect(findBannedWords("lib/db/lock-deed.ts", "")).toEqual([
      expect.stringContaining("in the name of the file"),
    ]);
  });

  it.each([
    "the desktop",
    "in the order handed in",
    "indeed",
    "a dockets-like thing".replace("dockets", "docker"),
  ])("has nothing against %j", (text) => {
    expect(findBannedWords("lib/a.ts", text)).toEqual([]);
  });

  it("leaves history and quotations alone", () => {
    for (const path of [
      "prisma/migrations/1/migration.sql",
      "prisma/seed/field.json",
      "docs/decisions/014-plain-words.md",
    ])
      expect(findBannedWords(path, "deed")).toEqual([]);
  });
});

const HOUSE = {
  files: [
    "lib/language/fr/index.ts",
    ...["README.md", "docs/a.md", "lib/url/href.ts", "scripts/start.mjs"],
    ...[
      "app/(public)/deals/[slug]/page.tsx",
      "app/(public)/deals/page.tsx",
      "app/api/v1/[...address]/route.ts",
    ],
  ],
  source: 'process.env.ENTENTE_URL; "spend_commitment"; "/healthz"; import --dry-run; random:',
  example: "ENTENTE_URL=\n",
  scripts: { check: "", data: "" },
  levels: ["db"],
};

describe("a document", () => {
  it.each([
    ["`ENTENTE_ULR`", "README.md:1: the variable ENTENTE_ULR is read nowhere."],
    ["\n```sh\nnpm run chekc\n```", 'README.md:3: there is no script "chekc" in package.json.'],
    ["`npm test -- dbs`", 'npm test has no level "dbs".'],
    ["`npm run data -- imprt`", 'npm run data does not know "imprt".'],
    ["`npm run check -- --randm`", 'npm run check does not know "randm".'],
    ["`lib/urls/href.ts`", "there is no file or folder lib/urls/href.ts."],
    ["`lib/format`", "there is no file or folder lib/format."],
    ["`CONTRIBUTNG.md`", "there is no file or folder CONTRIBUTNG.md."],
    ["`/deal/x`", "nothing answers at /deal/x."],
    ["`/de/deals/x`", "nothing answers at /de/deals/x."],
    ["`spending_commitment`", 'there is no kind of term, word or table "spending_commitment".'],
    ["[here](docs/b.md)", "the link docs/b.md leads nowhere."],
  ])("that says %j is wrong", (text, sentence) => {
    expect(checkDocument("README.md", text, HOUSE)).toEqual([expect.stringContaining(sentence)]);
  });

  it("that names what exists is right", () => {
    const text = [
      ...[
        "`ENTENTE_URL`",
        "`npm run data -- import`",
        "`npm test -- db`",
        "`npm run check -- --random`",
        "`lib/url`",
      ],
      ...[
        "`href.ts`",
        "`/deals/{slug}?on=2026-01-01`",
        "`/fr/deals/{slug}`",
        "`/healthz`",
        "`/api/v1/anything`",
        "`spend_commitment`",
      ],
      ...["[a](docs/a.md#there)", "`app/NAME/page.tsx`", "`/…/revisions`", "[b](https://example.org/x)"],
    ];
    expect(checkDocument("README.md", text.join("\n"), HOUSE)).toEqual([]);
  });

  it("is missed by a variable and by a decision that no document names", () => {
    expect(undocumentedVariables("nothing", HOUSE)).toEqual([
      expect.stringContaining("ENTENTE_URL is in no document"),
    ]);
    expect(undocumentedVariables("`ENTENTE_URL`", HOUSE)).toEqual([]);
    const files = ["docs/decisions/001-one.md", "docs/decisions/002-two.md"];
    expect(unlistedDecisions(files, "[001](001-one.md)")).toEqual([
      expect.stringContaining("002-two.md: it is not"),
    ]);
  });
});

describe("the table of rooms", () => {
  const tables = {
    outer: { url: ["domain", "schema"] },
    outside: { domain: [] },
    inner: { db: { client: [], rows: ["client"] } },
  };
  const rooms = "| `lib/db/client.ts` | x | nothing |\n| `lib/db/rows` | x | client |";
  const table = (...rows) => `## The rooms\n\n${rows.join("\n")}\n\n## Glossary\n`;
  const [url, domain] = ["| `lib/url` | links | schema, domain |", "| `lib/domain` | pure | nothing |"];

  it("agrees with lint's, in any order", () => {
    expect(checkRooms(tables, { readme: table(url, domain), rooms })).toEqual([]);
  });

  it.each([
    [
      [domain],
      'README.md: the table of rooms lacks a row "| `lib/url` | what happens there | domain, schema |".',
    ],
    [
      [url.replace(", domain", ""), domain],
      "README.md: lib/url may open domain, schema (eslint.config.mjs), and the table says schema.",
    ],
    [
      [url, domain, "| `lib/format` | x | domain |"],
      "README.md: lib/format is no room in eslint.config.mjs; take the row out.",
    ],
  ])("or it is said where not", (rows, sentence) => {
    expect(checkRooms(tables, { readme: table(...rows), rooms })).toEqual([sentence]);
  });
});

describe("the files of the program", () => {
  const check = (texts) => checkImports(new Map(Object.entries(texts)));
  const A_ONE = { "lib/a/one.ts": 'import { two } from "../b/two";' };

  it("may open what lies below them", () => {
    expect(check({ ...A_ONE, "lib/b/two.ts": 'import "./three";', "lib/b/three.ts": "" })).toEqual([]);
  });

  it("may not be more than 25 in a folder, tests aside", () => {
    const named = (count) =>
      Object.fromEntries(Array.from({ length: count }, (_, i) => [`lib/a/f${i}.ts`, ""]));
    expect(check(named(25))).toEqual([]);
    expect(check(named(26))).toEqual([expect.stringContaining("lib/a holds 26 source files")]);
  });

  it.each(['import { four } from "@/lib/a/four";', 'import type { Four } from "../a/four";'])(
    "may not lie in folders that open each other: %s",
    (back) => {
      const texts = { ...A_ONE, "lib/a/four.ts": "", "lib/b/two.ts": back };
      expect(check(texts)).toEqual([
        "lib/a and lib/b open each other: lib/a/one.ts opens lib/b/two.ts, and lib/b/two.ts opens lib/a/four.ts. Move what both need below them.",
      ]);
    },
  );

  it("may not form a circle, within a folder either", () => {
    const texts = {
      "app/a.ts": 'import {\n  b,\n} from "./b";',
      "app/b.ts": 'const c = () => import("./c");',
      "app/c.ts": 'import "./a";',
    };
    expect(check(texts)).toEqual([expect.stringContaining("app/a.ts → app/b.ts → app/c.ts → app/a.ts")]);
  });

  it("may not reach the database from the browser, but by actions and types", () => {
    const texts = {
      "lib/db/deal.ts": "",
      "app/page.tsx": '"use client";\nimport { Part } from "@/components/part";',
      "components/part.tsx": 'import { getDeal } from "@/lib/db/deal";',
    };
    expect(check(texts)).toEqual([
      expect.stringContaining(
        "app/page.tsx → components/part.tsx → lib/db/deal.ts: what runs in the browser",
      ),
    ]);
    const type = { ...texts, "components/part.tsx": 'import type { Deal } from "@/lib/db/deal";' };
    expect(check(type)).toEqual([]);
    const action = { ...texts, "components/part.tsx": `"use server";\n${texts["components/part.tsx"]}` };
    expect(check(action)).toEqual([]);
  });
});
