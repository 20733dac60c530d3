import { AsyncLocalStorage } from "node:async_hooks";
import { describe, expect, it } from "vitest";
import {
  apartFromRequest,
  collectReads,
  currentRequestId,
  noteAgain,
  noteRead,
  noteTrouble,
  noteUnknownRead,
  slugNumbers,
  withReads,
} from "./record-reads";

const tick = () => new Promise((resolve) => setTimeout(resolve, 1));

describe("what is read while an answer is made", () => {
  it("is every slug in question and answer, however deep, whatever is awaited meanwhile", async () => {
    const { result, reads } = await collectReads("id", async () => {
      await tick();
      noteRead({ where: { slug: "a-deal" } }, [{ title: "Not a slug", party: { slug: "oracle" } }]);
      return currentRequestId();
    });
    expect(result).toBe("id");
    expect([reads.asked("a-deal"), reads.asked("oracle")]).toEqual([true, false]);
    expect([reads.shown("oracle"), reads.shown("a-deal")]).toEqual([true, false]);
    expect(reads.isWhole).toBe(true);
  });

  it("leaves out what names nothing: days, ids, sentences", async () => {
    const others = ["2025-01-01", "3f0c1f4e-8a52-4b0c-9f0e-2f6b1c9d7a11", "Two words", ""];
    const { reads } = await collectReads("id", async () =>
      noteRead(null, [others, new Date(), Buffer.from("x")]),
    );
    expect(reads.sizeBytes).toBe(0);
  });

  it("is each answer's own, and nobody's outside of one", async () => {
    noteRead("lost", "lost");
    const [one, two] = await Promise.all(
      ["one", "two"].map((slug) =>
        collectReads(slug, async () => {
          await tick();
          noteRead(slug, []);
        }),
      ),
    );
    expect([one?.reads.asked("one"), one?.reads.asked("two")]).toEqual([true, false]);
    expect([two?.reads.asked("two"), two?.reads.asked("lost")]).toEqual([true, false]);
    expect(currentRequestId()).toBe(null);
  });

  it("is not whole when something was read that has no slugs to say", async () => {
    const { reads } = await collectReads("id", async () => noteUnknownRead());
    expect(reads.isWhole).toBe(false);
  });
});

describe("what is apart from the request", () => {
  it("is in nobody's storage but ours, also in what it begins", async () => {
    const others = new AsyncLocalStorage<string>();
    const seen: unknown[] = [];
    const { reads } = await collectReads("r1", () =>
      others.run("page", () =>
        apartFromRequest(async () => {
          seen.push(others.getStore(), currentRequestId());
          await Promise.resolve();
          seen.push(others.getStore());
          noteRead({ slug: "asked-for" }, null);
        }),
      ),
    );
    expect(seen).toEqual([undefined, "r1", undefined]);
    expect(reads.asked("asked-for")).toBe(true);
  });

  it("of something kept is noted for who makes it, and again for who answers with it", async () => {
    const make = async () => {
      await tick();
      noteRead("asked-for", ["shown-one"]);
      noteUnknownRead();
      return currentRequestId();
    };
    const first = await collectReads("first", () => withReads(make));
    const { made, reads } = first.result;
    const again = await collectReads("again", async () => noteAgain(reads));
    expect(made).toBe("first");
    for (const answer of [first, again]) {
      expect(answer.hasRead).toBe(true);
      expect([answer.reads.asked("asked-for"), answer.reads.shown("shown-one")]).toEqual([true, true]);
      expect([answer.reads.asked("shown-one"), answer.reads.isWhole]).toEqual([false, false]);
    }
    expect(await withReads(async () => 1)).toMatchObject({ made: 1, reads: { isWhole: true } });
  });

  it("is noted of a query that begins only when it is waited for", async () => {
    const query = {
      // biome-ignore lint/suspicious/noThenProperty: as queries of Prisma have one
      then: (done: (made: number) => void) => {
        noteRead("asked-for", []);
        done(1);
      },
    } as Promise<number>;
    const { reads } = await withReads(() => query);
    expect([...reads.asked]).toEqual([...slugNumbers(["asked-for"])]);
  });

  it("is noted of what fails, too, with the reason", async () => {
    const { reads, trouble } = await collectReads("id", async () => {
      const failing = withReads(async () => {
        noteRead("asked-for", []);
        noteTrouble("busy");
        throw new Error("no");
      });
      await failing.catch(() => undefined);
    });
    expect(reads.asked("asked-for")).toBe(true);
    expect(trouble).toBe("busy");
  });
});
