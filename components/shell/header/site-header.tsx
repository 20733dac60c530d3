import { cx } from "@/components/ui/cx";
import { clientWords, words } from "@/lib/language/words";
import { EditorWay } from "../editor-way";
import { HomeLink } from "./home-link";
import { NavLinks } from "./nav-links";
import { rowFrom } from "./row-fits";
import { SearchField } from "./search-field";
import { ThemeToggle } from "./theme-toggle";

const ROW = { xl: "hidden xl:block", "2xl": "hidden 2xl:block" } as const;
const MENU = { xl: "xl:hidden", "2xl": "2xl:hidden" } as const;

/** The top of every page: wordmark, main links, search. On phones the links fold into a native <details>. */
export function SiteHeader() {
  const t = words("shell");
  const from = rowFrom(clientWords());
  return (
    <header className="sticky-chrome z-30 border-ink border-b bg-paper">
      <div className="page-frame flex h-14 items-center gap-x-8">
        <HomeLink />
        <nav aria-label={t("mainNavigation")} className={ROW[from]}>
          <NavLinks row={from} />
        </nav>
        <div className="ms-auto flex items-center gap-2">
          <div className={cx("hidden w-44 md:block", from === "xl" && "2xl:w-60")}>
            <SearchField id="site-search" shortcut={<SlashMark />} />
          </div>
          <div className="ms-2 hidden text-sm sm:block">
            <EditorWay layout="row" />
          </div>
          <ThemeToggle />
          <MenuDisclosure />
        </div>
      </div>
    </header>
  );
}

/** Gone while there is something in the field. */
function SlashMark() {
  return (
    <span
      aria-hidden="true"
      className="needs-script pointer-events-none absolute inset-y-0 end-2.5 my-auto h-5 rounded-sm border border-rule-strong px-1.5 font-sans text-ink-muted text-xs leading-[1.1rem] peer-focus:hidden peer-[:not(:placeholder-shown)]:hidden"
    >
      /
    </span>
  );
}

function MenuDisclosure() {
  const t = words("shell");
  return (
    <details className={cx("group", MENU[rowFrom(clientWords())])}>
      <summary className="hit inline-flex items-center gap-2 rounded-sm border border-rule-strong px-3 text-sm">
        <svg aria-hidden="true" viewBox="0 0 16 12" className="w-4">
          <path
            d="M0 1h16M0 6h16M0 11h16"
            stroke="currentColor"
            strokeWidth="1.5"
            className="group-open:hidden"
          />
          <path
            d="M3 1l10 10M13 1L3 11"
            stroke="currentColor"
            strokeWidth="1.5"
            className="hidden group-open:block"
          />
        </svg>
        {t("menu")}
      </summary>
      <div className="absolute inset-x-0 top-full max-h-[calc(100dvh-var(--header-height))] overflow-y-auto border-ink border-y bg-paper">
        <nav aria-label={t("mainNavigation")} className="page-frame pt-2 pb-5">
          <div className="pb-2 md:hidden">
            <SearchField id="menu-search" />
          </div>
          <NavLinks row={null} />
          <div className="sm:hidden">
            <EditorWay layout="column" />
          </div>
        </nav>
      </div>
    </details>
  );
}
