#!/bin/sh
# citation-js reads BibLaTeX's dates without what they say of their doubt: a decade becomes its first year, a spring or an approximate year a plain year, an open end null.
exec node "$(dirname "$0")/runs/citation-js-doubt.mjs"
