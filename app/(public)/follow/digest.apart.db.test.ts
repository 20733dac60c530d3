import { once } from "node:events";
import type { AddressInfo } from "node:net";
import PostalMime from "postal-mime";
import { SMTPServer } from "smtp-server";
import { afterAll, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { db } from "@/lib/db/client";
import { askToFollow, confirmFollower, viewFollower } from "@/lib/db/follow/mail-followers";
import { findReported } from "@/lib/db/notes/reader-notes";
import { deleteRecord } from "@/lib/db/publish/delete-record";
import type { RecordEdit } from "@/lib/db/publish/edits";
import { publish } from "@/lib/db/publish/publish";
import { readStored } from "@/lib/db/store/stored";
import { sendDigest } from "@/lib/mail/digest";
import { confirmationLetter } from "@/lib/mail/letters";
import { sendMail } from "@/lib/mail/send-mail";
import { storedActor } from "@/lib/testing/actors";
import { sampleBundle } from "@/lib/testing/bundles";
import { importOf } from "@/lib/testing/importing";
import { POST as oneClick } from "./one-click/route";

/** Mails as a server of this machine takes them, read by another project's parser. */

type Taken = { to: string; subject: string; text: string; headers: Readonly<Record<string, string>> };

let taken: Taken[] = [];
let refused = "";

const server = new SMTPServer({
  disabledCommands: ["AUTH", "STARTTLS"],
  onRcptTo: ({ address }, _session, done) => done(address === refused ? new Error("No such mailbox") : null),
  onData(stream, session, done) {
    const pieces: Buffer[] = [];
    stream.on("data", (piece: Buffer) => pieces.push(piece));
    stream.on("end", async () => {
      const { subject = "", text = "", headers } = await PostalMime.parse(Buffer.concat(pieces));
      const named = Object.fromEntries(headers.map(({ key, value }) => [key, value]));
      taken.push({ to: session.envelope.rcptTo[0]?.address ?? "", subject, text, headers: named });
      done();
    });
  },
});

beforeAll(async () => {
  const listening = server.listen(0, "127.0.0.1");
  await once(listening, "listening");
  vi.stubEnv("SMTP_URL", `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`);
  vi.stubEnv("ENTENTE_MAIL_FROM", "Entente <entente@example.org>");
  expect(await importOf(sampleBundle())).toMatchObject({ ok: true });
});
afterAll(() => new Promise<void>((resolve) => server.close(() => resolve())));
beforeEach(async () => {
  [taken, refused] = [[], ""];
  await db().mailFollower.deleteMany();
});

const signal = new AbortController().signal;
const digest = () => sendDigest(signal);

async function edit(slug: string, fields: object, message: string): Promise<void> {
  const [stored] = await readStored(db(), "deals", { slug: { in: [slug] } });
  if (!stored) throw new Error(`no ${slug}`);
  const record = { ...stored.record, ...fields };
  const asked = { section: "deals", id: stored.id, baseRevision: stored.headRevision, record } as RecordEdit;
  expect(await publish(await storedActor(), { edits: [asked], message })).toMatchObject({ ok: true });
}

type Who = { email: string; slug?: string; lang?: "en" | "fr" };

/** Asked and confirmed. */
async function follow({ email, slug, lang = "en" }: Who): Promise<string> {
  const recordId = slug === undefined ? null : ((await findReported("deals", slug))?.recordId ?? null);
  const secret = await askToFollow({ email, recordId, lang }, new Date());
  if (secret === null) throw new Error("not asked");
  expect(await confirmFollower(secret, new Date())).toBe(true);
  return secret;
}

test("nothing is sent before it is confirmed, and a mailbox is asked once in an hour", async () => {
  const at = new Date();
  const asked = { email: "Ada@Example.org", recordId: null, lang: "en" } as const;
  const secret = (await askToFollow(asked, at)) ?? "";
  await sendMail({
    to: "ada@example.org",
    ...confirmationLetter("every change", { origin: "https://entente.test", secret }),
  });
  expect(taken[0]?.text).toContain(`https://entente.test/follow/confirm?t=${secret}`);
  expect(taken[0]?.headers["list-unsubscribe-post"]).toBe("List-Unsubscribe=One-Click");
  expect(await askToFollow(asked, at)).toBeNull();
  await edit("second", { summary: "Before it was confirmed." }, "Early");
  expect(await digest()).toMatchObject({ sent: 0 });
  expect(await confirmFollower(secret, new Date())).toBe(true);
  expect(await viewFollower(secret)).toMatchObject({ email: "ada@example.org", isConfirmed: true });
  // Who follows already is not asked again, and neither is whoever asks told that they do.
  expect(await askToFollow(asked, new Date(at.getTime() + 9e6))).toBeNull();
  expect(await digest()).toMatchObject({ sent: 0 });
});

test("each hears once of what they follow, in their language; a mail that is not taken is sent the next time", async () => {
  await follow({ email: "all@example.org" });
  await follow({ email: "first@example.org", slug: "first" });
  await follow({ email: "second@example.org", slug: "second", lang: "fr" });
  await edit("second", { title: "Deal, Bcc: x@example.org" }, "A new title");
  refused = "second@example.org";
  expect(await digest()).toMatchObject({ sent: 1, failed: [expect.stringContaining("second@example.org")] });
  refused = "";
  expect(await digest()).toMatchObject({ sent: 1, failed: [] });
  expect(await digest()).toMatchObject({ sent: 0 });
  expect(taken.map(({ to }) => to)).toEqual(["all@example.org", "second@example.org"]);
  const [, french] = taken;
  expect(french?.subject).toMatch(/une modification$/);
  expect(french?.text).toContain("A new title");
  expect(french?.text).toMatch(/http\S+\/fr\/deals\/second\/revisions\/\d+/);
  expect(french?.headers["list-unsubscribe"]).toMatch(/^<http[^>]+\/fr\/follow\/one-click\?t=/);
  expect(french?.headers.bcc).toBeUndefined();
});

test("one click stops it, without asking who is there; the address is forgotten", async () => {
  await follow({ email: "all@example.org" });
  await edit("second", { summary: "Again." }, "Again");
  await digest();
  const [, address = ""] = /^<([^>]+)>/.exec(taken[0]?.headers["list-unsubscribe"] ?? "") ?? [];
  const body = new URLSearchParams({ "List-Unsubscribe": "One-Click" });
  expect((await oneClick(new Request(address, { method: "POST", body }))).status).toBe(204);
  expect(await db().mailFollower.count()).toBe(0);
  expect((await oneClick(new Request(address, { method: "POST", body }))).status).toBe(204);
});

test("of a record that is taken out the last mail says why", async () => {
  await follow({ email: "last@example.org", slug: "second" });
  const [stored] = await readStored(db(), "deals", { slug: { in: ["second"] } });
  const deleting = {
    section: "deals" as const,
    id: stored?.id ?? "",
    baseRevision: stored?.headRevision ?? 0,
  };
  await deleteRecord(await storedActor(), { ...deleting, reason: "It was never signed.", successor: null });
  expect(await digest()).toMatchObject({ sent: 1 });
  expect(taken[0]?.text).toContain("It was never signed.");
  expect(await db().mailFollower.count()).toBe(0);
});
