#!/bin/sh
# tableschema, told that a number may have other signs around it, takes the minus for one of them: a loss becomes a gain.
exec node "$(dirname "$0")/runs/tableschema-minus.mjs"
