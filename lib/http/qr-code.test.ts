import { expect, test } from "vitest";
import { qrCodeOf } from "./qr-code";

const ADDRESS =
  "otpauth://totp/Entente:ada@editor.test?secret=JBSWY3DPEHPK3PXPJBSWY3DPEHPK3PXP&issuer=Entente";

/** The dark squares that the path draws. */
function squaresOf({ size, path }: ReturnType<typeof qrCodeOf>): boolean[][] {
  const rows = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x = "", y = "", length = ""] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let at = Number(x); at < Number(x) + Number(length); at++) (rows[Number(y)] ?? [])[at] = true;
  return rows;
}

test("a QR code has its three corners and four squares of white all around", () => {
  const code = qrCodeOf(ADDRESS);
  const rows = squaresOf(code);
  const finder = ["1111111", "1000001", "1011101", "1011101", "1011101", "1000001", "1111111"];
  const far = code.size - 4 - 7;
  for (const [top, left] of [
    [4, 4],
    [4, far],
    [far, 4],
  ] as const)
    expect(
      rows.slice(top, top + 7).map((row) =>
        row
          .slice(left, left + 7)
          .map((dark) => (dark ? "1" : "0"))
          .join(""),
      ),
    ).toEqual(finder);
  for (const row of [...rows.slice(0, 4), ...rows.slice(-4)]) expect(row.some(Boolean)).toBe(false);
  for (const row of rows) expect([...row.slice(0, 4), ...row.slice(-4)].some(Boolean)).toBe(false);
  expect(qrCodeOf(`${ADDRESS}&period=30`).path).not.toBe(code.path);
});
