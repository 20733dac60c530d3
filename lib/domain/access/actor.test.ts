import { describe, expect, it } from "vitest";
import { lowerRole, may, mayDo, type Permission, ROLES, roleOf, SCOPES, scopesOf } from "./actor";

/** Written out whole, so that a change of what a role may do is a change of this table. */
const TABLE: Readonly<Record<Permission, readonly [contributor: boolean, editor: boolean, admin: boolean]>> =
  {
    draft: [true, true, true],
    review: [false, true, true],
    publish: [false, true, true],
    import: [false, true, true],
    remove: [false, true, true],
    manage_accounts: [false, false, true],
    redact: [false, false, true],
  };

describe("what a role may do", () => {
  const cases = Object.entries(TABLE).flatMap(([permission, row]) =>
    ROLES.map((role, index) => [role, permission as Permission, row[index]] as const),
  );
  it.each(cases)("%s, %s: %s", (role, permission, allowed) => {
    expect(may(role, permission)).toBe(allowed);
  });
});

it("a token narrows its owner's role and never adds to it", () => {
  const subsets = [[], ...SCOPES.map((scope) => [scope]), SCOPES];
  for (const role of ROLES)
    for (const scopes of subsets)
      for (const permission of Object.keys(TABLE) as Permission[]) {
        expect(mayDo({ role }, permission)).toBe(may(role, permission));
        const narrowed = mayDo({ role, token: { id: "x", scopes } }, permission);
        if (narrowed) expect(may(role, permission) && may(roleOf(scopes), permission)).toBe(true);
      }
  expect(ROLES.map(scopesOf)).toEqual([["propose"], [...SCOPES], [...SCOPES]]);
  expect([roleOf([]), roleOf(["propose"]), roleOf(["remove"])]).toEqual([
    "contributor",
    "contributor",
    "editor",
  ]);
});

it("lowers a role to another, whichever stands first", () => {
  for (const one of ROLES)
    for (const other of ROLES) {
      expect(lowerRole(one, other)).toBe(lowerRole(other, one));
      expect([one, other]).toContain(lowerRole(one, other));
    }
  expect(lowerRole("admin", "contributor")).toBe("contributor");
});
