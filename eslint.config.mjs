/**
 * The rules of lint, and for which files each holds. The table of rooms is in scripts/house/lint/rooms.mjs, beside what it means for
 * imports (boundaries.mjs), what is refused in the code itself (refused.mjs), and where React's hooks are looked at (hooks.mjs).
 */
import nextPlugin from "@next/eslint-plugin-next";
import boundaries from "eslint-plugin-boundaries";
import reactHooks from "eslint-plugin-react-hooks";
import tseslint from "typescript-eslint";
import { boundariesOf, ELEMENTS, filesOf, policiesOf } from "./scripts/house/lint/boundaries.mjs";
import { hooksWhereUsed } from "./scripts/house/lint/hooks.mjs";
import {
  ENGLISH_ALONE,
  FILLS_IN_TODAY,
  NO_ANY,
  NO_BARE_FORM,
  NO_BARE_LINK,
  NO_BARE_WORDS,
  NO_CLOCK,
  NO_MINTING,
  NO_TODAY,
  OWN_LINKS,
} from "./scripts/house/lint/refused.mjs";
import { RULES } from "./scripts/house/lint/rooms.mjs";

export default tseslint.config(
  {
    ignores: [
      "lib/db/generated/**",
      ".next/**",
      ".data/**",
      "node_modules/**",
      "next-env.d.ts",
      "test-results/**",
      "playwright-report/**",
    ],
  },
  {
    files: ["{app,components,lib,prisma,e2e,server}/**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser },
    plugins: { boundaries },
    settings: {
      "import/resolver": { typescript: { alwaysTryTypes: true } },
      "boundaries/elements": ELEMENTS,
      // No pattern holds a template of the old form, which is else looked for at each import.
      "boundaries/legacy-templates": false,
      "boundaries/files": [{ category: "test", pattern: "**/*.test.{ts,tsx}" }],
    },
    // What lies in no room may open nothing.
    rules: { ...boundariesOf([]), "boundaries/no-unknown-files": "error" },
  },
  ...RULES.toSorted(([a], [b]) => filesOf(a).split("/").length - filesOf(b).split("/").length).map(
    ([room, targets]) => ({
      files: [filesOf(room)],
      rules: boundariesOf(policiesOf(room, targets)),
    }),
  ),
  {
    files: ["**/*.{ts,tsx}"],
    languageOptions: { parser: tseslint.parser, parserOptions: { ecmaFeatures: { jsx: true } } },
    plugins: { "@typescript-eslint": tseslint.plugin },
    rules: {
      "@typescript-eslint/no-explicit-any": "error",
      "@typescript-eslint/ban-ts-comment": "error",
      "max-lines": ["error", { max: 300, skipBlankLines: false, skipComments: false }],
      "max-params": ["error", 3],
      complexity: ["error", 10],
      "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY, NO_MINTING],
    },
  },
  {
    files: ["{lib,scripts,server}/**/*.{ts,mjs}"],
    ignores: ["**/*.test.ts", "**/*.test.mjs"],
    rules: { "max-lines-per-function": ["error", { max: 50, skipBlankLines: true, skipComments: true }] },
  },
  {
    files: ["lib/**/*.ts"],
    ignores: ["lib/url/**", "lib/runtime/**", "**/*.test.ts"],
    rules: {
      "no-restricted-imports": ["error", { paths: FILLS_IN_TODAY }],
      "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY, NO_MINTING, NO_TODAY],
    },
  },
  {
    files: ["lib/auth/**", "lib/testing/**"],
    rules: { "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY] },
  },
  {
    files: ["lib/runtime/clock.ts", "**/*.test.ts", "e2e/**"],
    rules: { "no-restricted-syntax": ["error", NO_ANY, NO_MINTING] },
  },
  {
    files: ["scripts/**/*.mjs"],
    rules: { "max-lines": ["error", 300], "max-params": ["error", 3], complexity: ["error", 10] },
  },
  {
    files: ["{app,components}/**/*.{ts,tsx}"],
    plugins: { "react-hooks": hooksWhereUsed, "@next/next": nextPlugin },
    rules: {
      ...reactHooks.configs.recommended.rules,
      ...nextPlugin.configs.recommended.rules,
      ...nextPlugin.configs["core-web-vitals"].rules,
      "max-lines-per-function": ["error", { max: 120, skipBlankLines: true, skipComments: true }],
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    ignores: OWN_LINKS,
    rules: {
      "no-restricted-syntax": ["error", NO_CLOCK, NO_ANY, NO_MINTING, NO_BARE_LINK, NO_BARE_FORM],
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    ignores: [...OWN_LINKS, ...ENGLISH_ALONE],
    rules: {
      "no-restricted-syntax": [
        "error",
        ...[NO_CLOCK, NO_ANY, NO_MINTING, NO_BARE_LINK, NO_BARE_FORM, NO_BARE_WORDS],
      ],
    },
  },
  {
    files: ["{app,components}/**/*.tsx"],
    rules: {
      "no-restricted-imports": [
        "error",
        {
          paths: [
            {
              name: "next/link",
              message:
                "Link of components/ui/language/link.tsx knows the language of the page, and costs no page any script.",
            },
          ],
        },
      ],
    },
  },
);
