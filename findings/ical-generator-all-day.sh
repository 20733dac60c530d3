#!/bin/sh
# ical-generator: an all-day event of a calendar with a time zone is on another day when the server is west of Greenwich.
exec node "$(dirname "$0")/runs/ical-generator-all-day.mjs"
