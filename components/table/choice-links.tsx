import { cx } from "@/components/ui/cx";
import { Link } from "@/components/ui/language/link";

export type Choice = { href: string; label: string; chosen: boolean };

/** Choices about how a table is shown, each a link to the table shown so. */
export function ChoiceLinks({ legend, choices }: { legend: string; choices: readonly Choice[] }) {
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 font-medium text-sm">{legend}</legend>
      <ul className="text-sm">
        {choices.map(({ href, label, chosen }) => (
          <li key={href}>
            <Link
              href={href}
              prefetch={false}
              scroll={false}
              aria-current={chosen ? "true" : undefined}
              className={cx(
                "hit flex items-center gap-2.5 py-0.5 hover:text-accent",
                chosen && "font-medium",
              )}
            >
              <span aria-hidden="true" className="w-3 text-accent">
                {chosen ? "✓" : ""}
              </span>
              {label}
            </Link>
          </li>
        ))}
      </ul>
    </fieldset>
  );
}
