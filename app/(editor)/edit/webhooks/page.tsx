import type { Metadata } from "next";
import { ActionForm } from "@/components/editor/fields/action-form";
import { Section } from "@/components/ui/section";
import { WebhookEntry } from "@/components/webhooks/webhook-entry";
import { requireActor } from "@/lib/auth/require-actor";
import { getWebhooks } from "@/lib/db/follow/manage-webhooks";
import { editorWords } from "@/lib/language/editing/editor-words";
import { addWebhookAction, retryDeliveryAction, switchWebhookAction } from "../../_actions/webhooks";
import { EditorPage } from "../../_editor/editor-page";

export const generateMetadata = (): Metadata => ({ title: editorWords("admin")("webhooks.title") });

/** Who is told of every save over HTTP, and how that went. */
export default async function WebhooksPage() {
  const actor = await requireActor("manage_accounts");
  const webhooks = await getWebhooks(actor);
  const t = editorWords("admin");
  return (
    <EditorPage title={t("webhooks.title")} standfirst={t("webhooks.standfirst")}>
      <div className="grid gap-x-16 lg:grid-cols-[minmax(0,1fr)_24rem]">
        <Section id="webhooks" title={t("webhooks.list")} aside={String(webhooks.length)}>
          {webhooks.length === 0 && <p className="text-ink-muted">{t("webhooks.none")}</p>}
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
        <Section id="add-webhook" title={t("webhooks.add")} lead={t("webhooks.addLead")}>
          <ActionForm
            id="webhook"
            action={addWebhookAction}
            fields={[{ name: "url", label: t("webhooks.address"), autoComplete: "off" }]}
            submit={t("webhooks.submit")}
            variant="primary"
          />
        </Section>
      </div>
    </EditorPage>
  );
}
