import type { Page } from "@playwright/test";

/** Less of one line upon another is an accent or a descender. */
const LAPPED = { px: 2, ofHeight: 0.4 };
/** The first screens: what is placed by hand is there. */
const DEPTH_PX = 2_000;

/**
 * Lines of words that lie on one another, as "these × those": two things that were given the same place. What stays in view while the
 * page is scrolled lies on whatever is under it, and does not count; nor do pictures, which are laid out by their own rules.
 */
export async function overlappingWords(page: Page): Promise<string[]> {
  return page.evaluate(
    ({ lapped, depthPx }) => {
      const stays = (element: Element) => {
        for (let each: Element | null = element; each; each = each.parentElement)
          if (["fixed", "sticky"].includes(getComputedStyle(each).position)) return true;
        return false;
      };
      /** What is left of a line where those who hold it cut it off: of a heading that is only read aloud, nothing. */
      const seenOf = (element: Element, line: DOMRect): DOMRect => {
        let { left, top, right, bottom } = line;
        for (let each: Element | null = element; each; each = each.parentElement) {
          const { overflowX, overflowY } = getComputedStyle(each);
          if (overflowX === "visible" && overflowY === "visible") continue;
          const box = each.getBoundingClientRect();
          [left, top] = [Math.max(left, box.left), Math.max(top, box.top)];
          [right, bottom] = [Math.min(right, box.right), Math.min(bottom, box.bottom)];
        }
        return new DOMRect(left, top, Math.max(0, right - left), Math.max(0, bottom - top));
      };
      type Line = { element: Element; box: DOMRect; words: string };
      const isLooked = (element: Element) =>
        element.checkVisibility() &&
        !element.closest(".sr-only, svg, select, dialog, [popover]") &&
        !stays(element);
      const linesOf = (text: Node): Line[] => {
        const { parentElement: element, nodeValue } = text;
        const words = nodeValue?.trim().slice(0, 30);
        if (!element || !words || !isLooked(element)) return [];
        const range = document.createRange();
        range.selectNodeContents(text);
        return [...range.getClientRects()]
          .map((line) => ({ element, box: seenOf(element, line), words }))
          .filter(({ box }) => box.width > 3 && box.height > 3 && box.top < depthPx);
      };
      const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
      const lines: Line[] = [];
      for (let text = texts.nextNode(); text; text = texts.nextNode()) lines.push(...linesOf(text));
      const areOnOneAnother = (a: DOMRect, b: DOMRect) =>
        Math.min(a.right, b.right) - Math.max(a.left, b.left) > lapped.px &&
        Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > lapped.ofHeight * a.height;
      return lines.flatMap((one, at) =>
        lines
          .slice(at + 1)
          .filter(({ element }) => !element.contains(one.element) && !one.element.contains(element))
          .filter(({ box }) => areOnOneAnother(one.box, box))
          .map(({ words }) => `${one.words} × ${words}`),
      );
    },
    { lapped: LAPPED, depthPx: DEPTH_PX },
  );
}
