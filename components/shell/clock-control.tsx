import { ShareLink } from "@/components/share/share-link";
import { cx } from "@/components/ui/cx";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { ClockForm } from "./clock-form";
import { type ClockControlProps, clockHref, isPastReading, readingSentence, withSaid } from "./reading";

/**
 * The one date control: which day in the world (`on`), and what was known by when (`known`). It stands right under the
 * header and says in a sentence what it does; away from today it becomes a band that stays in view.
 */
export function ClockControl({ pinned, ...props }: ClockControlProps & { pinned?: string | undefined }) {
  const { action, keep, today } = props;
  const t = words("shell");
  const past = isPastReading(props, today);
  return (
    <section
      aria-label={t("clock.label")}
      data-clock={past ? "past" : "today"}
      className={cx("border-b", past ? "sticky-band z-20 border-rule-strong bg-paper-past" : "border-rule")}
    >
      <div className="page-frame relative">
        <details className="peer group">
          <summary className="flex min-h-10 flex-wrap items-center gap-x-4 py-1 text-sm sm:pe-52">
            <span className={past ? "font-medium" : "text-ink-muted"}>
              {past && <span aria-hidden="true">◷ </span>}
              {readingSentence(props, today)}
            </span>
            <span className="hit no-print inline-flex items-center">
              <span className="link group-open:hidden">{t("clock.change")}</span>
              <span className="link hidden group-open:inline">{t("clock.close")}</span>
            </span>
          </summary>
          <ClockForm {...props} />
        </details>
        <p className="no-print max-sm:peer-open:static max-sm:peer-open:pb-2 absolute end-[clamp(1rem,3vw,2.5rem)] bottom-1 flex items-center gap-x-5 text-sm sm:top-1 sm:bottom-auto sm:min-h-8">
          {past && (
            <TextLink
              href={clockHref(action, keep, { on: null, known: null })}
              className="hit inline-flex items-center"
            >
              {t("clock.backToToday")}
            </TextLink>
          )}
          <ShareLink
            of={clockHref(action, withSaid(props), props)}
            pinned={pinned ?? clockHref(action, keep, frozen(props))}
            what={t("sharePage")}
          />
        </p>
      </div>
    </section>
  );
}

/** The same reading with both days in its address, so that tomorrow is not in it. */
function frozen({ on, known, today }: ClockControlProps) {
  return { on: on ?? today, known: known ?? on ?? today };
}
