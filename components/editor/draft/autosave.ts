import type { Conflict } from "@/lib/domain/records/merge-records";
import { sameJson } from "@/lib/domain/text/json";
import type { DraftDocument } from "@/lib/drafts/document";
import { mergeDrafts } from "@/lib/drafts/merge";
import type { SaveOutcome, SaveRequest } from "@/lib/drafts/outcomes";
import type { Section } from "@/lib/schema/bundle/bundle";
import type { LocalCopies } from "./local-copies";

/**
 * Keeps what is typed: at once in this browser, shortly after on the server, and again when that fails.
 * Decides when to save and what to do with every answer. Knows no component; timers, storage and server are handed in.
 */

export type AutosaveState = {
  phase: "clean" | "waiting" | "saving" | "saved" | "retrying" | "signed_out" | "closed" | "refused";
  /** For a person: why it is not saved. */
  message: string;
  /** On the clock handed in, in milliseconds; null before the first save. */
  savedAtMs: number | null;
};

export type AutosaveParts = {
  draftId: string;
  section: Section;
  recordId: string | null;
  baseRevision: number;
  /** The revision that the server knows the draft to stand on. */
  ackedRevision: number;
  version: number;
  /** What the server holds, or the published state when it holds nothing. */
  acked: DraftDocument;
  save: (request: SaveRequest) => Promise<SaveOutcome>;
  copies: LocalCopies;
  clock: { now: () => number; after: (ms: number, run: () => void) => () => void };
  /** What was merged with a save made elsewhere; the form shows it from now on. */
  onMerged: (document: DraftDocument, conflicts: readonly Conflict[]) => void;
};

/** Long enough that typing is not saved letter by letter. */
const PAUSE_MS = 700;
const FIRST_RETRY_MS = 1_500;
const LAST_RETRY_MS = 30_000;
const UNREACHED = "The server was not reached";

type Sent = Pick<SaveRequest, "document" | "baseRevision">;

export class DraftAutosave {
  private readonly parts: AutosaveParts;
  private readonly listeners = new Set<() => void>();
  private document: DraftDocument;
  private acked: DraftDocument;
  private version: number;
  private baseRevision: number;
  private ackedRevision: number;
  private failures = 0;
  private running: Promise<void> | null = null;
  private cancel: () => void = () => {};
  private state: AutosaveState;

  constructor(parts: AutosaveParts) {
    this.parts = parts;
    this.document = parts.acked;
    this.acked = parts.acked;
    this.version = parts.version;
    this.baseRevision = parts.baseRevision;
    this.ackedRevision = parts.ackedRevision;
    this.state = { phase: "clean", message: "", savedAtMs: null };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };
  readonly snapshot = (): AutosaveState => this.state;

  /** Which version of the draft the server holds; 0: none. */
  savedVersion(): number {
    return this.version;
  }

  /** What the server holds, or the published state when it holds nothing. */
  savedDocument(): DraftDocument {
    return this.acked;
  }

  /**
   * The published revision that the draft stands on, after a merge with a newer one. The server has to know it too, even where the
   * merged draft says what it said before: else it would refuse to publish it again and again.
   */
  rebase(revision: number): void {
    this.baseRevision = revision;
    if (this.isSaved() || this.state.phase === "closed") return;
    this.keepHere();
    if (this.running === null && this.failures === 0) this.later(PAUSE_MS);
    this.become({ phase: "waiting", message: "" });
  }

  /** Whether everything typed is on the server, and what it stands on. */
  isSaved(): boolean {
    return this.baseRevision === this.ackedRevision && this.isSame(this.document, this.acked);
  }

  /** The document after every keystroke. */
  typed(document: DraftDocument): void {
    if (document === this.document) return;
    this.document = document;
    if (this.state.phase === "closed") return;
    this.keepHere();
    if (this.running === null && this.failures === 0) this.later(PAUSE_MS);
    if (this.state.phase !== "saving" && this.state.phase !== "retrying" && this.state.phase !== "signed_out")
      this.become({ phase: "waiting", message: "" });
  }

  /** Saves now, and answers when everything typed so far is on the server, or cannot be. */
  async flush(): Promise<boolean> {
    for (
      let round = 0;
      round < 4 && (this.running !== null || !this.isSaved() || this.version === 0);
      round++
    ) {
      await (this.running ?? this.send());
      if (this.failures > 0 || this.state.phase === "closed" || this.state.phase === "signed_out") break;
    }
    return this.isSaved() && this.version > 0;
  }

  /** The connection or the session is back. */
  retry(): void {
    if (this.running === null && !this.isSaved()) void this.send();
  }

  stop(): void {
    this.cancel();
  }

  private later(ms: number): void {
    this.cancel();
    this.cancel = this.parts.clock.after(ms, () => void this.send());
  }

  private send(): Promise<void> {
    this.cancel();
    if (this.running) return this.running;
    this.running = this.sendOnce().finally(() => {
      this.running = null;
      if (this.failures === 0 && this.state.phase === "waiting") this.later(PAUSE_MS);
    });
    return this.running;
  }

  private async sendOnce(): Promise<void> {
    const { draftId: id, recordId, save } = this.parts;
    const [sent, baseRevision] = [this.document, this.baseRevision];
    this.become({ phase: "saving", message: "" });
    try {
      const request = { id, recordId, baseRevision, version: this.version, document: sent };
      this.answered(await save(request), request);
    } catch {
      // The action could not be reached or broke on the server; which of the two makes no difference here.
      this.failed(UNREACHED);
    }
  }

  private answered(outcome: SaveOutcome, sent: Sent): void {
    if (outcome.ok) this.saved(outcome.version, sent);
    else if (outcome.reason === "stale") this.merge(outcome);
    else if (outcome.reason === "signed_out") {
      this.failures += 1;
      this.become({ phase: "signed_out", message: outcome.message });
    } else
      this.become({ phase: outcome.reason === "closed" ? "closed" : "refused", message: outcome.message });
  }

  private saved(version: number, sent: Sent): void {
    this.version = version;
    this.acked = sent.document;
    this.ackedRevision = sent.baseRevision;
    this.failures = 0;
    const done = this.isSaved();
    if (done) this.parts.copies.remove(this.parts.draftId);
    else this.keepHere();
    this.become({
      phase: done ? "saved" : "waiting",
      message: "",
      savedAtMs: this.parts.clock.now(),
    });
  }

  /** Another tab, or a reviewer, saved meanwhile: both end up in the draft. */
  private merge({ version, document: theirs }: { version: number; document: DraftDocument }): void {
    const { document, conflicts } = mergeDrafts({
      base: this.acked,
      mine: this.document,
      theirs,
    });
    this.version = version;
    this.acked = theirs;
    this.document = document;
    this.failures = 0;
    this.keepHere();
    this.become({
      phase: this.isSaved() ? "saved" : "waiting",
      message: "",
      savedAtMs: this.parts.clock.now(),
    });
    this.parts.onMerged(document, conflicts);
  }

  private failed(message: string): void {
    this.failures += 1;
    this.become({ phase: "retrying", message });
    this.later(Math.min(FIRST_RETRY_MS * 2 ** (this.failures - 1), LAST_RETRY_MS));
  }

  private keepHere(): void {
    const { draftId, section, recordId, copies } = this.parts;
    const { document, acked, version, baseRevision } = this;
    copies.put({ draftId, section, recordId, baseRevision, version, acked, document });
  }

  private isSame(a: DraftDocument, b: DraftDocument): boolean {
    return a === b || sameJson(a as never, b as never);
  }

  private become(change: Partial<AutosaveState>): void {
    const next = { ...this.state, ...change };
    if (sameJson(next, this.state)) return; // "waiting" at every letter is told once
    this.state = next;
    for (const listener of this.listeners) listener();
  }
}
