/** What the page of webhooks receives. Times are ISO instants. */

export type WebhookDeliveryRow = {
  id: string;
  /** Number of the save. */
  changeSet: number;
  attempts: number;
  triedAt: string | null;
  /** How the last attempt ended, in a few words; null: not tried yet. */
  lastAnswer: string | null;
  /** `given_up`: all attempts failed, and none follows by itself. */
  state: "taken" | "waiting" | "given_up";
  /** When it is tried next; null unless it waits. */
  nextAt: string | null;
};

export type WebhookItem = {
  id: string;
  url: string;
  /** The newest save that it was or is to be told of. */
  told: number;
  createdAt: string;
  disabled: { at: string; why: string } | null;
  /** The latest, the newest save first. */
  deliveries: readonly WebhookDeliveryRow[];
};
