import { expect, it } from "vitest";
import { scaleOf } from "./draw";
import { toPng } from "./to-png";

const drawing = (width: number, height: number) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><rect width="10" height="10"/></svg>`;

const drawn = (width: number, height: number) => ({ svg: drawing(width, height) });

it("draws twice as sharp as the drawing, and less when that would be too large", () => {
  expect(scaleOf(drawing(1_280, 900))).toBe(2);
  const scale = scaleOf(drawing(4_000, 17_579));
  expect(scale).toBeLessThan(1);
  expect(4_000 * scale * 17_579 * scale).toBeLessThanOrEqual(50_000_001);
  expect(() => scaleOf("<svg>")).toThrow("how large");
});

it("makes a PNG", async () => {
  const png = Buffer.from(await toPng(drawn(20, 10), new AbortController().signal));
  expect(png.subarray(1, 4).toString()).toBe("PNG");
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([40, 20]);
});

it("draws a large one beside everything else, and gives it up when nobody waits for it any more", async () => {
  const png = Buffer.from(await toPng(drawn(1_500, 1_000), new AbortController().signal));
  expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([3_000, 2_000]);
  const asker = new AbortController();
  const given = toPng(drawn(3_000, 3_000), asker.signal);
  setTimeout(() => asker.abort(), 20);
  await expect(given).rejects.toThrow("aborted");
  await expect(toPng(drawn(20, 10), new AbortController().signal)).resolves.toBeDefined();
});

it("draws nothing that nobody waits for any more, and the next all the same", async () => {
  const gone = AbortSignal.abort();
  await expect(toPng(drawn(20, 10), gone)).rejects.toThrow();
  await expect(toPng(drawn(20, 10), new AbortController().signal)).resolves.toBeDefined();
});

it("lets few wait for their turn", async () => {
  const asked = await Promise.allSettled(
    Array.from({ length: 12 }, () => toPng(drawn(20, 10), new AbortController().signal)),
  );
  const refused = asked.filter(({ status }) => status === "rejected");
  expect(refused.map((r) => r.status === "rejected" && String(r.reason))).toHaveLength(8);
  expect(refused[0]).toMatchObject({ reason: { kind: "unavailable" } });
});
