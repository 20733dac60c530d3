import { PageBody } from "@/components/shell/page-body";
import { PageHeader } from "@/components/shell/page-header";
import { Own } from "@/components/ui/language/own";
import { TextLink } from "@/components/ui/text-link";
import { words } from "@/lib/language/words";

type AbsentSharedProps = {
  title: string;
  reason: string;
  /** Whether the reason is an editor's, in English. */
  isOwn?: boolean;
  /** 200: the record is there, and has nothing on the reader's day. */
  status?: 200 | 404 | 410;
  links?: readonly { path: string; label: string }[];
};

/** What cannot be shared, why, and what may have been meant. */
export function AbsentShared({ title, reason, isOwn = false, status = 404, links = [] }: AbsentSharedProps) {
  return (
    <PageBody>
      <PageHeader
        kicker={status === 200 ? words("share")("title") : `${status}`}
        title={title}
        standfirst={isOwn ? <Own>{reason}</Own> : reason}
      />
      <ul className="mt-6 max-w-measure">
        {links.map(({ path, label }) => (
          <li key={path} className="border-rule border-t py-2">
            <TextLink href={path} look="name" className="font-serif text-lg">
              {label}
            </TextLink>
          </li>
        ))}
      </ul>
    </PageBody>
  );
}
