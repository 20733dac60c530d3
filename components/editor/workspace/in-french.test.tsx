import { fireEvent, screen, within } from "@testing-library/react";
import { afterEach, describe, expect, it } from "vitest";
import type { AutosaveState } from "@/components/editor/draft/autosave";
import { IssuesSummary } from "@/components/editor/draft/issues-summary";
import { renderInEditor } from "@/lib/testing/render-in-editor";
import { SaveState } from "./save-state";
import { ShortcutsHelp } from "./shortcuts";

/** Parts of the editor as an editor of French meets them. */

afterEach(() => document.documentElement.removeAttribute("lang"));

const state = (phase: AutosaveState["phase"], message = ""): AutosaveState => ({
  ...{ phase, message, savedAtMs: null },
});
const retry = () => {};

describe("where the draft is kept, in French", () => {
  it("says so, and why not, in French where the reason is known", () => {
    const { rerender } = renderInEditor(<SaveState state={state("saved")} retry={retry} />, "fr");
    expect(screen.getByRole("status").textContent).toContain("Enregistré dans votre brouillon");
    rerender(<SaveState state={state("retrying", "The server was not reached")} retry={retry} />);
    expect(screen.getByRole("status").textContent).toContain("Le serveur n’a pas répondu");
    expect(screen.getByRole("button").textContent).toBe("Réessayer maintenant");
  });

  it("says a reason that is known in English alone as English", () => {
    renderInEditor(<SaveState state={state("refused", "The moon is too near.")} retry={retry} />, "fr");
    expect(screen.getByText("The moon is too near.").lang).toBe("en");
    expect(screen.getByRole("status").textContent).toMatch(/^Non enregistré\. /);
  });
});

describe("what is to be mended, in French", () => {
  it("names the place and the advice, and counts them", () => {
    const issues = [
      { path: ["record", "terms", 0, "claims", 1, "quote"], message: "Quote the source’s own words." },
      { path: ["record", "title"], message: "Write a title." },
    ];
    renderInEditor(<IssuesSummary issues={issues} />, "fr");
    const alert = screen.getByRole("alert");
    expect(alert.textContent).toContain("2 points à corriger");
    const [first, second] = within(alert).getAllByRole("button");
    expect(first?.textContent).toBe(
      "Clause 1, affirmation 2, citation\u00a0: Citez les propres mots de la source.",
    );
    expect(second?.textContent).toBe("Titre\u00a0: Écrivez un titre.");
  });
});

it("names the keys as they are called on French keyboards", () => {
  renderInEditor(<ShortcutsHelp isOpen onClose={retry} />, "fr");
  expect(screen.getByText("Ctrl Entrée")).toBeTruthy();
  expect(screen.getByText("Ctrl Maj Z")).toBeTruthy();
  fireEvent.click(screen.getByRole("button", { name: "Fermer", hidden: true }));
});
