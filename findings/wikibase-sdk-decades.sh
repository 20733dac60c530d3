#!/bin/sh
# wikibase-sdk's shortest form of a date keeps months and years as precise as they are, but makes of a decade or a century one year.
exec node "$(dirname "$0")/runs/wikibase-sdk-decades.mjs"
