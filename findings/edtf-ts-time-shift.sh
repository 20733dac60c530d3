#!/bin/sh
# @edtf-ts/core accepts and prints a time's shift from UTC, and compares as if it were not there: 9:00-07:00 is definitely before 12:00Z, and not the same as 16:00Z.
# EDTF specification (Library of Congress, 2019), Level 0, Date and Time: 1985-04-12T23:20:30-04 has a time shift of 4 hours behind UTC. The package claims full support of Levels 0 to 2 (README, Features).
exec node "$(dirname "$0")/runs/edtf-ts-time-shift.mjs"
