/** What is refused in the code beside imports between rooms: as selectors of the syntax tree, each with what to write instead, and where it does not hold. */

export const NO_CLOCK = {
  selector:
    "NewExpression[callee.name='Date'][arguments.length=0], CallExpression[callee.object.name='Date'][callee.property.name='now']",
  message: "The time is a parameter. Only lib/runtime/clock.ts asks the machine for it.",
};
export const NO_ANY = { selector: "TSAsExpression > TSAnyKeyword", message: "Say what it is, or parse it." };
/** Whoever holds an Actor has been checked; a cast would be a check that nobody made. */
export const NO_MINTING = {
  selector: "TSAsExpression > TSTypeReference[typeName.name='Actor']",
  message: "Only lib/auth makes an Actor, from a session or a token (and lib/testing, for tests).",
};

/** A silent address is given its day where the request comes in, and once: two that fill it in may do so differently at midnight. */
export const NO_TODAY = {
  selector: "LogicalExpression[operator='??'] > Identifier.right[name='today']",
  message: "The day is filled in where a request comes in (app/_asked/clocks-now.ts); take Clocks.",
};
/** What would fill it in, and the machine's own day. */
export const FILLS_IN_TODAY = [
  { name: "@/lib/url/clocks", importNames: ["toClocks", "askedClocks"], message: NO_TODAY.message },
  { name: "@/lib/runtime/clock", importNames: ["today"], message: NO_TODAY.message },
];

/** A link of its own would lead out of the language of the page. */
export const NO_BARE_LINK = {
  selector:
    "JSXOpeningElement[name.name='a']:has(JSXAttribute[name.name='href']:not(:has(Literal[value=/^(#|https:|mailto:)/])):not(:has(TemplateElement:first-child[value.raw=/^(#|https:)/])))",
  message:
    "Link and Anchor of components/ui/language/link.tsx lead into the language of the page; <a> is for #places and other sites.",
};
export const NO_BARE_FORM = {
  selector: "JSXOpeningElement[name.name='form']:has(JSXAttribute[name.name='method'])",
  message: "AskForm of components/ui/language/link.tsx asks a page in the language of this one.",
};
/** What is English alone, has one address for all languages, or leads from one language into another. */
export const OWN_LINKS = [
  "app/(editor)/**",
  "app/(sign-in)/**",
  "components/{accounts,editor,import,session,sign-in,status}/**",
  "components/ui/{language/link,external-link}.tsx",
  "components/shell/language/*.tsx",
  "components/deals/cite-deal.tsx",
  "app/not-found.tsx",
  "**/*.test.tsx",
];

/** Names, forms of files and what is typed by machines: the same in every language. */
const SAME_EVERYWHERE = String.raw`/^\s*(Entente|CSV|XLSX|JSON|Markdown|Atom|Parquet|SQLite|sha256sum -c|[\w.@{}#-]*[.\/][\w.\/@{}#-]*)\s*$/`;
const SAID = `[value=/[A-Za-z]{2}/]:not([value=${SAME_EVERYWHERE}])`;
const INSIDE = ":matches(JSXElement, JSXFragment) > JSXExpressionContainer";
/** Words written where they are drawn are English on pages of every language, in whatever state shows them. */
export const NO_BARE_WORDS = {
  selector: [
    `JSXText${SAID}`,
    `${INSIDE} > Literal${SAID}`,
    `${INSIDE} > :matches(LogicalExpression[right.type='Literal'], ConditionalExpression) > Literal${SAID}`,
    `${INSIDE} > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]`,
    `${INSIDE} > :matches(LogicalExpression, ConditionalExpression) > TemplateLiteral > TemplateElement[value.raw=/[A-Za-z]{2}/]`,
    `JSXAttribute[name.name=/^(aria-label|alt|label|placeholder|title)$/] > Literal${SAID}`,
  ].join(", "),
  message: "Words that readers see stand in a catalogue (lib/language), which every language has.",
};
/** What readers never see, and what has to be said when nothing else works. */
export const ENGLISH_ALONE = [
  "components/{import,session,webhooks}/**",
  "components/ui/controls/{icon-button,modal}.tsx",
  "app/{forbidden,global-error}.tsx",
];
