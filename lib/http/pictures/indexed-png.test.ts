import { Resvg } from "@resvg/resvg-js";
import { expect, test } from "vitest";
import { indexedPng } from "./indexed-png";

const drawn = (inside: string) =>
  new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" xmlns:x="http://www.w3.org/1999/xlink" width="21" height="10">${inside}</svg>`,
  ).render();

const PAPER = '<rect width="21" height="10" fill="#fbfaf5"/>';

test("another project's reader finds every pixel as it was drawn", async () => {
  const image = drawn(
    `${PAPER}<circle cx="8" cy="5" r="4.2" fill="#9f1d35"/><path d="M1 9L20 2" stroke="#123"/>`,
  );
  const png = indexedPng(image);
  if (png === null) throw new Error("no palette");
  const again = drawn(
    `<image width="21" height="10" x:href="data:image/png;base64,${png.toString("base64")}"/>`,
  );
  expect(Buffer.compare(again.pixels, image.pixels)).toBe(0);
});

test("what shines through, or has more colours than a byte tells apart, has no palette", async () => {
  expect(indexedPng(drawn('<circle cx="8" cy="5" r="4"/>'))).toBeNull();
  const gradient =
    '<linearGradient id="g" x2="1" y2="1"><stop stop-color="#f00"/><stop offset=".5" stop-color="#00f"/><stop offset="1" stop-color="#0f0"/></linearGradient>';
  const wide = new Resvg(
    `<svg xmlns="http://www.w3.org/2000/svg" width="900" height="9"><defs>${gradient}</defs><rect width="900" height="9" fill="url(#g)"/></svg>`,
  ).render();
  expect(indexedPng(wide)).toBeNull();
});
