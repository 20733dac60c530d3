#!/bin/sh
# edtf takes 29 February of a common year for 1 March, where it refuses 30 February and 31 April.
exec node "$(dirname "$0")/runs/edtf-leap-day.mjs"
