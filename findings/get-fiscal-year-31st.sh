#!/bin/sh
# get-fiscal-year takes the next fiscal year for the current one on each 31st before a year that ends on a 30th; for the United Kingdom's, which ends on 5 April, from the 6th of January, February and March on.
# Its README (Features, By Country) promises the current, last and next year of any country; the United States' year runs from 1 October to 30 September (31 U.S.C. 1102), the United Kingdom's tax year from 6 April (Income Tax Act 2007, section 4).
exec node "$(dirname "$0")/runs/get-fiscal-year-31st.mjs"
