#!/bin/sh
# @resvg/resvg-js reads a font's file from the disk for each letter that it draws.
exec node "$(dirname "$0")/runs/resvg-js-font-for-each-letter.mjs"
