import { Button } from "@/components/ui/controls/button";
import { TextField } from "@/components/ui/controls/text-field";
import { TextLink } from "@/components/ui/text-link";
import { type ClockControlProps, clockHref, presetDays, withSaid } from "./reading";

/** The two dates as a GET form, on the page of a record also the day of its own history; and ready days as links. */
export function ClockForm(props: ClockControlProps) {
  const { action, on, known, today, keep: others, said } = props;
  const keep = withSaid(props);
  return (
    <div className="no-print max-h-[70vh] overflow-y-auto border-rule border-t pt-3 pb-4">
      <form action={action} method="get" className={said === undefined ? COLUMNS.two : COLUMNS.three}>
        {others.map(([name, value]) => (
          <input key={`${name}=${value}`} type="hidden" name={name} value={value} />
        ))}
        <TextField
          id="clock-on"
          name="on"
          type="date"
          label="In force on"
          hint="The world’s clock: which terms held that day."
          defaultValue={on ?? ""}
        />
        <TextField
          id="clock-known"
          name="known"
          type="date"
          label="As known on"
          hint="The reader’s clock: only what was published by then counts."
          defaultValue={known ?? ""}
          max={today}
        />
        <SaidField said={said} today={today} />
        <Button type="submit" variant="primary" className="justify-self-start md:mt-6.5">
          Show
        </Button>
      </form>
      <p className="mt-3 flex flex-wrap items-center gap-x-4 text-sm">
        <span className="text-ink-muted">In force on:</span>
        <PresetLink href={clockHref(action, keep, { on: null, known })} label="today" />
        {presetDays(today).map(({ day, label }) => (
          <PresetLink key={day} href={clockHref(action, keep, { on: day, known })} label={label} />
        ))}
        {on && known !== on && on < today && (
          <PresetLink
            href={clockHref(action, keep, { on, known: on })}
            label="only with what was known then"
          />
        )}
        {known && (
          <PresetLink
            href={clockHref(action, keep, { on, known: null })}
            label="with all that is known by today"
          />
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

/** The record's own clock, on the page of a record. */
function SaidField({ said, today }: Pick<ClockControlProps, "said" | "today">) {
  if (said === undefined) return null;
  return (
    <TextField
      id="clock-said"
      name="said"
      type="date"
      label="As Entente said on"
      hint="The record’s own clock: the revision that was the newest at the end of that day."
      defaultValue={said?.day ?? ""}
      max={today}
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
