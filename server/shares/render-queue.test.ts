import { describe, expect, it, vi } from "vitest";
import { QueueFull, RenderQueue } from "./render-queue";

/** Work that ends when it is let. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

/** What is asked of a queue, as a promise. */
const ask = <T>(queue: RenderQueue, client: string | null, work: () => Promise<T>) =>
  queue.run(client, work).answer;

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("renderings in turn", () => {
  it("run so many at once and no more", async () => {
    const queue = new RenderQueue({ atOnce: 2, waiting: 10 });
    const gates = [gate(), gate(), gate()];
    const all = gates.map(({ opened }) => ask(queue, "a", () => opened));
    await settle();
    expect([queue.running, queue.waiting]).toEqual([2, 1]);
    for (const { open } of gates) open();
    await Promise.all(all);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });

  it("take one of each client in turn, however many one of them asks for", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 100 });
    const first = gate();
    const order: string[] = [];
    const note = (client: string, name: string) =>
      ask(queue, client, async () => {
        order.push(name);
      });
    const running = ask(queue, "hostile", () => first.opened);
    const others = [
      note("hostile", "h1"),
      note("hostile", "h2"),
      note("hostile", "h3"),
      note("reader", "r1"),
      note("other", "o1"),
    ];
    first.open();
    await Promise.all([running, ...others]);
    expect(order).toEqual(["h1", "r1", "o1", "h2", "h3"]);
  });

  it("run few at once for one client, while others begin at once", async () => {
    const queue = new RenderQueue({
      atOnce: 4,
      waiting: 100,
      perClient: (client) => (client === "us" ? 4 : 2),
    });
    const gates = Array.from({ length: 3 }, gate);
    const hostile = gates.map(({ opened }) => ask(queue, "hostile", () => opened));
    await settle();
    expect([queue.running, queue.waiting]).toEqual([2, 1]);
    const other = gate();
    const reader = ask(queue, "reader", () => other.opened);
    await settle();
    expect([queue.running, queue.waiting]).toEqual([3, 1]);
    gates[0]?.open();
    await settle();
    expect([queue.running, queue.waiting]).toEqual([3, 0]);
    for (const { open } of [...gates, other]) open();
    await Promise.all([...hostile, reader]);
    const ours = Array.from({ length: 4 }, gate);
    const all = ours.map(({ opened }) => ask(queue, "us", () => opened));
    await settle();
    expect(queue.running).toBe(4);
    for (const { open } of ours) open();
    await Promise.all(all);
  });

  it("refuse at once when too many wait", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 1 });
    const first = gate();
    const all = [ask(queue, "a", () => first.opened), ask(queue, "a", async () => {})];
    await expect(ask(queue, "b", async () => {})).rejects.toBeInstanceOf(QueueFull);
    first.open();
    await Promise.all(all);
  });

  it("never begin what was given up while it waited", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 5 });
    const [first, giveUp] = [gate(), new AbortController()];
    const running = ask(queue, "a", () => first.opened);
    let isBegun = false;
    const work = async () => {
      isBegun = true;
    };
    const second = queue.run("a", work, giveUp.signal).answer;
    giveUp.abort();
    await expect(second).rejects.toBeInstanceOf(QueueFull);
    first.open();
    await running;
    expect([isBegun, queue.running, queue.waiting]).toEqual([false, 0, 0]);
  });

  it("give the turn on when one fails", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 5 });
    const failing = ask(queue, "a", async () => {
      throw new Error("no");
    });
    const next = ask(queue, "a", async () => "made");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("made");
  });

  it("come to what nobody waits for last, unless somebody begins to", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 10 });
    const first = gate();
    const order: string[] = [];
    const note = (client: string | null, name: string) =>
      queue.run(client, async () => {
        order.push(name);
      });
    const running = ask(queue, "a", () => first.opened);
    await settle();
    const ahead = [note(null, "ahead 1"), note(null, "ahead 2")];
    expect(queue.isBusy).toBe(false);
    const read = [note("reader", "r1"), note("reader", "r2")];
    expect([queue.isBusy, queue.waiting]).toEqual([true, 4]);
    ahead[1]?.hurry("other");
    first.open();
    await Promise.all([running, ...[...ahead, ...read].map(({ answer }) => answer)]);
    expect(order).toEqual(["r1", "ahead 2", "r2", "ahead 1"]);
    expect([queue.running, queue.waiting]).toEqual([0, 0]);
  });
});

describe("a save", () => {
  const begun = (queue: RenderQueue, clients: readonly (string | null)[]) => {
    const all = clients.map((client) => ({ ...gate(), client }));
    const order: (string | null)[] = [];
    const answers = all.map(({ client, opened }) =>
      ask(queue, client, () => {
        order.push(client);
        return opened;
      }),
    );
    return { order, all, answers };
  };

  it("lets one after the other begin beside it, and nothing that nobody waits for", async () => {
    const queue = new RenderQueue({ atOnce: 4, waiting: 10 });
    const over = queue.makeRoom();
    const { order, all, answers } = begun(queue, [null, "a", "b", "c"]);
    await settle();
    expect(order).toEqual(["a"]);
    all[1]?.open();
    await settle();
    expect(order).toEqual(["a", "b"]);
    over();
    await settle();
    expect(order).toEqual(["a", "b", "c", null]);
    for (const { open } of all) open();
    await Promise.all(answers);
  });

  it("is over once, and only the last of several gives the room back", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 10 });
    const [first, second] = [queue.makeRoom(), queue.makeRoom()];
    const { order, all, answers } = begun(queue, [null]);
    first();
    first();
    await settle();
    expect(order).toEqual([]);
    second();
    await settle();
    expect(order).toEqual([null]);
    for (const { open } of all) open();
    await Promise.all(answers);
  });

  it("does not stop what somebody has come to wait for", async () => {
    const queue = new RenderQueue({ atOnce: 2, waiting: 10 });
    const over = queue.makeRoom();
    const turn = queue.run(null, async () => "made");
    turn.hurry("a");
    expect(await turn.answer).toBe("made");
    over();
  });

  it("has had its room after some seconds", async () => {
    vi.useFakeTimers({ toFake: ["setTimeout", "clearTimeout"] });
    const queue = new RenderQueue({ atOnce: 1, waiting: 10 });
    queue.makeRoom();
    const { order, all, answers } = begun(queue, [null]);
    await settle();
    expect(order).toEqual([]);
    vi.advanceTimersByTime(5_000);
    await settle();
    expect(order).toEqual([null]);
    vi.useRealTimers();
    for (const { open } of all) open();
    await Promise.all(answers);
  });
});
