import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { ParameterNotes } from "@/components/shell/parameter-notes";
import { Anchor } from "@/components/ui/language/link";
import { inOwn } from "@/components/ui/language/own";
import { Note } from "@/components/ui/note";
import { Section } from "@/components/ui/section";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import type { ParamNote } from "@/lib/url/params";
import type { FollowState } from "@/lib/views/share/follow";
import { FollowForm } from "./follow-form";

type FollowPageProps = {
  /** The record that is followed; null: all of it. */
  about: { text: string; title: string; titleLang?: string; href: string } | null;
  /** An address that names nothing is answered by how all of it is followed. */
  isLost: boolean;
  notes: readonly ParamNote[];
  feeds: readonly { href: string; label: string }[];
  /** Null: what is followed has no dates of its own. */
  calendar: string | null;
  /** Null: no mail can be sent here. */
  action: ((state: FollowState, form: FormData) => Promise<FollowState>) | null;
};

/** The ways to hear of changes: a feed, a calendar, e-mail. */
export function FollowPage({ about, isLost, notes, feeds, calendar, action }: FollowPageProps) {
  const t = words("follow");
  return (
    <PageBody>
      <PageHeader
        kicker={
          about && (
            <TextLink href={about.href} {...inOwn(about.titleLang)}>
              {about.title}
            </TextLink>
          )
        }
        title={t("title")}
        standfirst={t("description")}
      />
      <ParameterNotes notes={notes} />
      {isLost && (
        <div className="mt-6">
          <Note title={t("none")} role="status">
            {t("noneLead")}
          </Note>
        </div>
      )}
      <Section id="feeds" title={t("feeds")} lead={t("feedsLead")}>
        <Files of={feeds} />
      </Section>
      {calendar !== null && (
        <Section id="calendar" title={t("calendar")} lead={t("calendarLead")}>
          <Files of={[{ href: calendar, label: t("calendarFile") }]} />
        </Section>
      )}
      <Section id="mail" title={t("mail")} lead={action === null ? t("mailOff") : t("mailLead")}>
        {action && <FollowForm about={about?.text ?? ""} action={action} words={formWords()} />}
      </Section>
    </PageBody>
  );
}

function Files({ of }: { of: readonly { href: string; label: string }[] }) {
  return (
    <ul className="flex flex-wrap gap-x-6 gap-y-1">
      {of.map(({ href, label }) => (
        <li key={href}>
          <Anchor href={href} className="link hit inline-flex items-center">
            {label}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

/** What the form, which runs in the browser, says. */
function formWords() {
  const t = words("follow");
  return {
    ...{ notSent: t("notSent"), email: t("email"), emailHint: t("emailHint") },
    ...{ send: t("send"), sending: t("sending"), next: t("askedNext") },
  };
}
