import { describe, expect, it } from "vitest";
import { QueueFull, RenderQueue } from "./render-queue";

/** Work that ends when it is let. */
function gate() {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { open, opened };
}

const settle = () => new Promise((resolve) => setImmediate(resolve));

describe("renderings in turn", () => {
  it("run so many at once and no more", async () => {
    const queue = new RenderQueue({ atOnce: 2, waiting: 10 });
    const gates = [gate(), gate(), gate()];
    const all = gates.map(({ opened }) => queue.run("a", () => opened));
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
    const ask = (client: string, name: string) =>
      queue.run(client, async () => {
        order.push(name);
      });
    const running = queue.run("hostile", () => first.opened);
    const others = [
      ask("hostile", "h1"),
      ask("hostile", "h2"),
      ask("hostile", "h3"),
      ask("reader", "r1"),
      ask("other", "o1"),
    ];
    first.open();
    await Promise.all([running, ...others]);
    expect(order).toEqual(["h1", "r1", "o1", "h2", "h3"]);
  });

  it("refuse at once when too many wait", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 1 });
    const first = gate();
    const all = [queue.run("a", () => first.opened), queue.run("a", async () => {})];
    await expect(queue.run("b", async () => {})).rejects.toBeInstanceOf(QueueFull);
    first.open();
    await Promise.all(all);
  });

  it("never begin what was given up while it waited", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 5 });
    const [first, giveUp] = [gate(), new AbortController()];
    const running = queue.run("a", () => first.opened);
    let isBegun = false;
    const work = async () => {
      isBegun = true;
    };
    const second = queue.run("a", work, giveUp.signal);
    giveUp.abort();
    await expect(second).rejects.toBeInstanceOf(QueueFull);
    first.open();
    await running;
    expect([isBegun, queue.running, queue.waiting]).toEqual([false, 0, 0]);
  });

  it("give the turn on when one fails", async () => {
    const queue = new RenderQueue({ atOnce: 1, waiting: 5 });
    const failing = queue.run("a", async () => {
      throw new Error("no");
    });
    const next = queue.run("a", async () => "made");
    await expect(failing).rejects.toThrow("no");
    expect(await next).toBe("made");
  });
});
