/** The rules of React’s hooks, each where it can find something. */
import reactHooks from "eslint-plugin-react-hooks";

/** What these two look for is found without React's compiler. */
const WITHOUT_COMPILER = ["rules-of-hooks", "exhaustive-deps"];
/** A file that calls hooks, or begins what runs in the browser. */
const HAS_STATE = /\buse[A-Z]\w*|["']use client["']/;

/**
 * The plugin, whose other rules have React's compiler read the whole file, which takes longer than all the rest of lint. What it
 * finds is of components that are rendered again: a file that keeps no state and runs on the server has none, and is left out.
 */
export const hooksWhereUsed = {
  ...reactHooks,
  rules: Object.fromEntries(
    Object.entries(reactHooks.rules).map(([name, rule]) => [
      name,
      WITHOUT_COMPILER.includes(name)
        ? rule
        : {
            ...rule,
            create: (context) => (HAS_STATE.test(context.sourceCode.text) ? rule.create(context) : {}),
          },
    ]),
  ),
};
