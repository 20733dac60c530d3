import { describe, expect, it } from "vitest";
import { pdfOf } from "@/lib/testing/documents/pdf-of";
import { MOST_BYTES } from "./document";
import { readDocument } from "./read-document";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

const PAGE = `<!doctype html><html lang="fr-FR"><head><title>Ailleurs</title>
<meta property="og:site_name" content="La Gazette du nuage">
<script type="application/ld+json">{"@graph": [{"@type": "NewsArticle", "headline": "Nebius et Mistral signent",
"datePublished": "2026-05-04T08:00:00+02:00", "publisher": {"name": "Gazette"}, "url": "https://gazette.example/nebius"}]}</script>
<script>document.body.innerHTML = "hacked"</script></head>
<body><nav>Menu Accueil</nav><article><h1>Nebius et Mistral signent</h1>
<p>Mistral a signé un accord de 1,4 milliard d’euros avec Nebius. ${"Le texte continue ainsi, phrase après phrase. ".repeat(12)}</p>
<p>Il court sur cinq ans.<br>Fin.</p></article></body></html>`;

describe("readDocument", () => {
  it("reads a page: its article, what JSON-LD says of it, and no script", async () => {
    const read = await readDocument(bytes(PAGE), "page.html");
    if (!read.ok) throw new Error(read.error);
    expect(read.value.metadata).toEqual({
      title: "Nebius et Mistral signent",
      publisher: "Gazette",
      address: "https://gazette.example/nebius",
      publishedOn: "2026-05-04",
      language: "fr",
    });
    expect(read.value.text).toContain("Il court sur cinq ans.\nFin.");
    expect(read.value.text).not.toMatch(/hacked|Menu|innerHTML/);
  });

  it("reads a plain text, its title and its dateline", async () => {
    const text = "Oracle signs\nAUSTIN, Nov. 3, 2025 — Oracle said so.";
    expect(await readDocument(bytes(text), "a.txt")).toMatchObject({
      ok: true,
      value: { text, metadata: { title: "Oracle signs", publishedOn: "2025-11-03" } },
    });
  });

  it.each([
    ["By Ada Byron, The Cloud Gazette\nOracle said so.", "The Cloud Gazette"],
    ["Par Jeanne Martin | Le Courrier du calcul\nOracle l’a dit.", "Le Courrier du calcul"],
    ["Un titre\nPARIS (AFP) – Oracle l’a dit.", "AFP"],
    ["Oracle signs a very long lease in Texas | Rack & Rail\nOracle said so.", "Rack & Rail"],
    ["Oracle said so.\n© 2026 Rack & Rail. All rights reserved.", "Rack & Rail"],
    [
      "Oracle l’a dit.\nCet article est paru dans La Lettre des centres de données.",
      "La Lettre des centres de données",
    ],
    ["Published on Monday\nOracle said so to Reuters.", null],
    ["By then Oracle, Microsoft and others had signed.", null],
    ["According to Reuters, Oracle said so.", null],
  ])("%j was published by %s, as it says itself", async (text, publisher) => {
    expect(await readDocument(bytes(text), "a.txt")).toMatchObject({ value: { metadata: { publisher } } });
  });

  it("reads an e-mail", async () => {
    const mail =
      "From: Reuters <news@reuters.example>\r\nSubject: =?utf-8?q?Accord_sign=C3=A9?=\r\nDate: Mon, 3 Nov 2025 09:00:00 +0000\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nOpenAI a signé.\r\n";
    expect(await readDocument(bytes(mail), "a.eml")).toMatchObject({
      ok: true,
      value: { metadata: { title: "Accord signé", publisher: "Reuters", publishedOn: "2025-11-03" } },
    });
  });

  it("reads a PDF", async () => {
    const read = await readDocument(
      bytes(pdfOf("OpenAI signed a $38 billion agreement with Amazon.")),
      "a.pdf",
    );
    expect(read).toMatchObject({
      ok: true,
      value: { text: "OpenAI signed a $38 billion agreement with Amazon." },
    });
  });

  it.each([
    ["", "a.txt", /empty/],
    ["%PDF-1.7 broken", "a.pdf", /damaged/],
    [" \n\t ", "a.txt", /No text/],
    [pdfOf(""), "a.pdf", /scanned/],
    [pdfOf("OpenAI signed.", { isLocked: true }), "a.pdf", /password/],
    ["PK\u0003\u0004 broken", "a.docx", /damaged/],
    ["PK\u0003\u0004 broken", "a.zip", /not read/],
    ["a\0b\0c", "a.txt", /not read/],
    ["<html><body><script>1</script></body></html>", "a.html", /No text/],
    ["x", "a.xls", /not read/],
  ])("answers %j as %s with a sentence", async (text, name, sentence) => {
    expect(await readDocument(bytes(text), name)).toEqual({
      ok: false,
      error: expect.stringMatching(sentence),
    });
  });

  it("refuses what is too large before opening it", async () => {
    const refused = { ok: false, error: expect.stringContaining("larger than 5 MB") };
    expect(await readDocument(new Uint8Array(MOST_BYTES + 1), "a.pdf")).toEqual(refused);
  });

  it("answers five megabytes of text with a sentence, in a moment", async () => {
    const began = performance.now();
    const read = await readDocument(bytes("OpenAI pays $1 billion. ".repeat(218_000)), "a.txt");
    expect(read).toEqual({ ok: false, error: expect.stringContaining("more text than any article") });
    expect(performance.now() - began).toBeLessThan(2_000);
  });
});
