import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Button } from "@/components/ui/controls/button";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { followHref } from "@/lib/url/share/mail-href";
import type { FollowerView } from "@/lib/views/share/follow";

type FollowerPageProps = {
  /** Null: nobody has this secret, or no longer. */
  follower: FollowerView | null;
  secret: string;
  asks: "confirm" | "stop";
  action: (form: FormData) => Promise<void>;
};

/** Where a link of a mail leads: says what it would do, and does it by a button alone. */
export function FollowerPage({ follower, secret, asks, action }: FollowerPageProps) {
  const t = words("follow");
  if (follower === null) return <Said title={t("gone")} lead={t("goneLead")} />;
  const { email, title, isConfirmed } = follower;
  if (asks === "confirm" && isConfirmed) return <Said title={t("confirmed")} lead={t("confirmedLead")} />;
  return (
    <PageBody>
      <PageHeader
        title={t(`${asks}Title`)}
        standfirst={t(`${asks}Lead`, { email, what: title ?? t("every") })}
      />
      <form action={action} className="mt-8">
        <input type="hidden" name="t" value={secret} />
        <Button type="submit" variant="primary">
          {t(asks)}
        </Button>
      </form>
    </PageBody>
  );
}

function Said({ title, lead }: { title: string; lead: string }) {
  return (
    <PageBody>
      <PageHeader title={title} standfirst={lead} />
      <p className="mt-6">
        <TextLink href={followHref(null)} className="hit inline-flex items-center">
          {words("follow")("again")}
        </TextLink>
      </p>
    </PageBody>
  );
}
