import type { Metadata } from "next";
import { ActionForm } from "@/components/editor/fields/action-form";
import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Section } from "@/components/ui/section";
import { WebhookEntry } from "@/components/webhooks/webhook-entry";
import { requireActor } from "@/lib/auth/require-actor";
import { getWebhooks } from "@/lib/db/follow/manage-webhooks";
import { addWebhookAction, retryDeliveryAction, switchWebhookAction } from "../../_actions/webhooks";

export const metadata: Metadata = { title: "Webhooks" };

/** Who is told of every save over HTTP, and how that went. */
export default async function WebhooksPage() {
  const actor = await requireActor("manage_accounts");
  const webhooks = await getWebhooks(actor);
  return (
    <PageBody>
      <PageHeader
        kicker="The editors’ editor"
        title="Webhooks"
        standfirst="Addresses that are told of every save, signed as Standard Webhooks has it. What fails is tried again with growing pauses for two days; how it went is kept for a month."
      />
      <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <Section id="webhooks" title="Told of saves" aside={String(webhooks.length)}>
          {webhooks.length === 0 && <p className="text-ink-muted">Nobody is told of saves.</p>}
          <ul className="-mt-4">
            {webhooks.map((webhook) => (
              <WebhookEntry
                key={webhook.id}
                webhook={webhook}
                turn={switchWebhookAction}
                retry={retryDeliveryAction}
              />
            ))}
          </ul>
        </Section>
        <Section
          id="add-webhook"
          title="Add a webhook"
          lead="A public address that begins with https. You get a secret, shown once, by which the receiver knows that a message is ours."
        >
          <ActionForm
            id="webhook"
            action={addWebhookAction}
            fields={[{ name: "url", label: "Address", autoComplete: "off" }]}
            submit="Add webhook"
            variant="primary"
          />
        </Section>
      </div>
    </PageBody>
  );
}
