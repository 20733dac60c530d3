import { HiddenFields } from "@/components/table/hidden-fields";
import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { AskForm } from "@/components/ui/language/link";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";
import { type ClockControlProps, clockHref, presetDays, withSaid } from "./reading";

/** The two dates as a GET form, on the page of a record also the day of its own history; and ready days as links. */
export function ClockForm(props: ClockControlProps) {
  const { action, on, known, today, keep: others, said } = props;
  const keep = withSaid(props);
  const t = words("shell");
  return (
    <div className="no-print max-h-[70vh] overflow-y-auto border-rule border-t pt-3 pb-4">
      <AskForm action={action} className={said === undefined ? COLUMNS.two : COLUMNS.three}>
        <HiddenFields fields={others} />
        <DayField name="on" day={on} />
        <DayField name="known" day={known} max={today} />
        {said !== undefined && <DayField name="said" day={said?.day ?? null} max={today} />}
        <Button type="submit" variant="primary" className="justify-self-start md:mt-6.5">
          {t("clock.show")}
        </Button>
      </AskForm>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 text-sm">
        <span className="text-ink-muted">{t("clock.presets")}</span>
        <PresetLink href={clockHref(action, keep, { on: null, known })} label={t("clock.today")} />
        {presetDays(today).map(({ day, label }) => (
          <PresetLink key={day} href={clockHref(action, keep, { on: day, known })} label={label} />
        ))}
        {on && known !== on && on < today && (
          <PresetLink href={clockHref(action, keep, { on, known: on })} label={t("clock.knownThen")} />
        )}
        {known && (
          <PresetLink href={clockHref(action, keep, { on, known: null })} label={t("clock.knownToday")} />
        )}
      </p>
    </div>
  );
}

const GRID = "grid items-start gap-x-6 gap-y-3";
const COLUMNS = {
  two: `${GRID} md:grid-cols-[17rem_17rem_auto]`,
  three: `${GRID} md:grid-cols-[repeat(3,minmax(0,17rem))_auto]`,
} as const;

type DayFieldProps = { name: "on" | "known" | "said"; day: string | null; max?: string };

/** One of the two clocks, or the record's own on the page of a record. */
function DayField({ name, day, ...limit }: DayFieldProps) {
  const t = words("shell");
  return (
    <TextField
      id={`clock-${name}`}
      name={name}
      type="date"
      label={t(`clock.${name}Field`)}
      hint={t(`clock.${name}Hint`)}
      defaultValue={day ?? ""}
      {...limit}
    />
  );
}

function PresetLink({ href, label }: { href: string; label: string }) {
  return (
    <TextLink href={href} className="hit inline-flex items-center">
      {label}
    </TextLink>
  );
}
