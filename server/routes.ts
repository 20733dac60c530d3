/**
 * The shapes of addresses that Next answers, as its build lists them. What fits none of them is one page, "there is nothing at this
 * address": it is made once and kept, so that made-up addresses cost no rendering each.
 */
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { addressIn, unknownLanguageOf } from "@/lib/language/address";
import { type Public, VARYING } from "./address";

/** Of `.next/routes-manifest.json`. */
type Manifest = {
  staticRoutes: Shape[];
  dynamicRoutes: Shape[];
  redirects: (Shape & { internal?: boolean })[];
  rewrites: Record<"beforeFiles" | "afterFiles" | "fallback", Shape[]>;
};
type Shape = { regex: string };

/** No page has it, and none ever will. */
const NOWHERE = "/nothing-here";

export class Routes {
  readonly #shapes: readonly RegExp[];

  constructor({ staticRoutes, dynamicRoutes, redirects, rewrites }: Manifest) {
    // What sends "/x/" to "/x" fits everything that ends so.
    const moved = redirects.filter(({ internal }) => !internal);
    const { beforeFiles, afterFiles, fallback } = rewrites;
    this.#shapes = [staticRoutes, dynamicRoutes, moved, afterFiles, fallback, beforeFiles]
      .flat()
      .map(({ regex }) => new RegExp(regex));
  }

  /** Those of the build under this root. */
  static ofBuild(root: string): Routes {
    return new Routes(JSON.parse(readFileSync(join(root, ".next", "routes-manifest.json"), "utf8")));
  }

  /** The same request, or the one that stands for all that lead nowhere. */
  placed(asked: Public): Public {
    if (!this.#isNowhere(asked.path)) return asked;
    const url = addressIn(asked.language, NOWHERE);
    const key = JSON.stringify([url, ...VARYING.map((name) => asked.varying[name] ?? null)]);
    return {
      ...asked,
      url,
      key,
      path: NOWHERE,
      isLasting: true,
      isStray: true,
      isOdd: false,
      isHeavy: false,
      isNowhere: true,
    };
  }

  #isNowhere(path: string): boolean {
    // A language that the record is not read in is named by its page.
    if (path.endsWith("/") || unknownLanguageOf(path) !== null) return false;
    const decoded = decodedOrNull(path);
    return decoded !== null && !this.#shapes.some((shape) => shape.test(decoded) || shape.test(path));
  }
}

function decodedOrNull(path: string): string | null {
  try {
    return decodeURIComponent(path);
  } catch {
    return null; // Next says what is wrong with it
  }
}
