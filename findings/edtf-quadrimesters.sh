#!/bin/sh
# edtf lets the three quadrimesters of a year (EDTF level 2, codes 37 to 39) begin in each other's last month: the first ends on 31 May, the second begins on 1 May.
exec node "$(dirname "$0")/runs/edtf-quadrimesters.mjs"
