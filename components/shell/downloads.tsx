import { buttonClasses } from "@/components/ui/controls/button-classes";
import { ButtonLink } from "@/components/ui/controls/button-link";
import { Anchor } from "@/components/ui/language/link";

type DownloadsProps = {
  /** Where each file lies, by what its button says. */
  files: Readonly<Record<string, string>>;
  /** The same rows of the API. */
  json?: string;
};

/** The files of a view, as buttons beside its title. */
export function Downloads({ files, json }: DownloadsProps) {
  return (
    <>
      {Object.entries(files).map(([label, href]) => (
        <ButtonLink key={label} href={href} download size="sm">
          {label}
        </ButtonLink>
      ))}
      {json && (
        <Anchor href={json} className={buttonClasses("quiet", "sm")}>
          JSON
        </Anchor>
      )}
    </>
  );
}
