"use client";

import { Instant } from "@/components/accounts/instant";
import { RowButton } from "@/components/accounts/row-button";
import { FormOutcome } from "@/components/session/form-outcome";
import { useEditorForm } from "@/components/session/use-editor-form";
import { Button } from "@/components/ui/controls/button";
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
  return (
    <li className="border-rule border-b py-4">
      <h3 className="break-all font-medium text-lg">{url}</h3>
      <p className="text-ink-muted">
        Added <Instant at={createdAt} /> ·{" "}
        {disabled ? (
          <>
            switched off since <Instant at={disabled.at} />. {disabled.why}
          </>
        ) : (
          `told up to save ${told}`
        )}
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
          {disabled ? "Enable" : "Disable"}
          <span className="sr-only"> {url}</span>
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
  return (
    <Table caption={`Latest deliveries to ${of}`} stack>
      <THead>
        <Th>Save</Th>
        <Th>State</Th>
        <Th>Last answer</Th>
        <Th>Attempts</Th>
        <Th>Last tried</Th>
        <Th>
          <span className="sr-only">Send again</span>
        </Th>
      </THead>
      <tbody>
        {deliveries.map((delivery) => (
          <tr key={delivery.id}>
            <RowHead>
              <TextLink href={changeSetHref(delivery.changeSet)} className="hit">
                Save {delivery.changeSet}
              </TextLink>
            </RowHead>
            <Td label="State">
              <State delivery={delivery} />
            </Td>
            <Td label="Last answer">{delivery.lastAnswer ?? "–"}</Td>
            <Td label="Attempts">{delivery.attempts}</Td>
            <Td label="Last tried">{delivery.triedAt ? <Instant at={delivery.triedAt} /> : "never"}</Td>
            <Td>
              {retry && delivery.state !== "taken" && (
                <RowButton
                  action={retry}
                  id={delivery.id}
                  label="Send again"
                  name={`save ${delivery.changeSet} to ${of}`}
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
  if (state === "taken") return <>taken</>;
  if (state === "given_up" || nextAt === null) return <>given up</>;
  return (
    <>
      waits until <Instant at={nextAt} />
    </>
  );
}
