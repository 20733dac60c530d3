"use client";

import { Instant } from "@/components/accounts/instant";
import { RowButton } from "@/components/accounts/row-button";
import { FormOutcome } from "@/components/session/form-outcome";
import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
import { useEditorWords, useSaid } from "@/components/ui/language/editor-words";
import { unseen } from "@/components/ui/language/unseen";
import { Table, THead } from "@/components/ui/table";
import { RowHead, Td } from "@/components/ui/td";
import { TextLink } from "@/components/ui/text-link";
import { Th } from "@/components/ui/th";
import { changeSetHref } from "@/lib/url/history-href";
import type { FormState } from "@/lib/views/editor/form-state";
import type { FormAction } from "@/lib/views/editor/sign-in";
import type { WebhookDeliveryRow, WebhookItem } from "@/lib/views/editor/webhooks";

type WebhookEntryProps = {
  webhook: WebhookItem;
  turn: FormAction<FormState>;
  retry: FormAction<FormState>;
};

/** One address that is told of saves: whether it is, how the latest deliveries went, and the switch. Works without scripts. */
export function WebhookEntry({ webhook, turn, retry }: WebhookEntryProps) {
  const { id, url, told, createdAt, disabled, deliveries } = webhook;
  const { state, send, pending, remember } = useEditorForm(turn);
  const t = useEditorWords("admin");
  const said = useSaid();
  return (
    <li className="border-rule border-b py-4">
      <h3 className="break-all font-medium text-lg">{url}</h3>
      <p className="text-ink-muted">
        {t.rich("webhooks.added", { at: () => <Instant key="at" at={createdAt} /> })} ·{" "}
        {disabled
          ? t.rich("webhooks.off", {
              at: () => <Instant key="at" at={disabled.at} />,
              why: () => <span key="why">{said(disabled.why)}</span>,
            })
          : t("webhooks.told", { number: String(told) })}
      </p>
      <form action={send} onSubmit={remember} className="mt-2">
        <input type="hidden" name="id" value={id} />
        <Button
          type="submit"
          size="sm"
          name="action"
          value={disabled ? "enable" : "disable"}
          disabled={pending}
        >
          {t.rich(disabled ? "webhooks.enable" : "webhooks.disable", { hidden: unseen, url })}
        </Button>
      </form>
      <div className="mt-2 empty:mt-0">
        <FormOutcome state={state} />
      </div>
      {deliveries.length > 0 && (
        <Deliveries of={url} deliveries={deliveries} retry={disabled ? null : retry} />
      )}
    </li>
  );
}

type DeliveriesProps = {
  of: string;
  deliveries: readonly WebhookDeliveryRow[];
  retry: FormAction<FormState> | null;
};

function Deliveries({ of, deliveries, retry }: DeliveriesProps) {
  const t = useEditorWords("admin");
  const said = useSaid();
  return (
    <Table caption={t("webhooks.caption", { url: of })} stack>
      <THead>
        <Th>{t("webhooks.save")}</Th>
        <Th>{t("webhooks.state")}</Th>
        <Th>{t("webhooks.answer")}</Th>
        <Th>{t("webhooks.attempts")}</Th>
        <Th>{t("webhooks.tried")}</Th>
        <Th>
          <span className="sr-only">{t("webhooks.again")}</span>
        </Th>
      </THead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.id}>
            <RowHead>
              <TextLink href={changeSetHref(delivery.changeSet)} className="hit">
                {t("webhooks.saveNumber", { number: String(delivery.changeSet) })}
              </TextLink>
            </RowHead>
            <Td label={t("webhooks.state")}>
              <State delivery={delivery} />
            </Td>
            <Td label={t("webhooks.answer")}>{delivery.lastAnswer ? said(delivery.lastAnswer) : "–"}</Td>
            <Td label={t("webhooks.attempts")}>{delivery.attempts}</Td>
            <Td label={t("webhooks.tried")}>
              {delivery.triedAt ? <Instant at={delivery.triedAt} /> : t("webhooks.never")}
            </Td>
            <Td>
              {retry && delivery.state !== "taken" && (
                <RowButton
                  action={retry}
                  id={delivery.id}
                  label={t("webhooks.again")}
                  name={t("webhooks.againName", { number: String(delivery.changeSet), url: of })}
                />
              )}
            </Td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

function State({ delivery: { state, nextAt } }: { delivery: WebhookDeliveryRow }) {
  const t = useEditorWords("admin");
  if (state === "taken") return t("webhooks.taken");
  if (state === "given_up" || nextAt === null) return t("webhooks.givenUp");
  return t.rich("webhooks.waits", { at: () => <Instant key="at" at={nextAt} /> });
}
