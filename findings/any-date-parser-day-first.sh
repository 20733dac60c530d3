#!/bin/sh
# any-date-parser, asked without a locale, makes another day of a date that can only be day first.
exec node "$(dirname "$0")/runs/any-date-parser-day-first.mjs"
