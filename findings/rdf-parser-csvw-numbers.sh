#!/bin/sh
# rdf-parser-csvw leaves numbers as the cell has them, whatever format the metadata give: 1.250 with the group character "." becomes the decimal 1.250, a thousandth.
# Model for Tabular Data and Metadata on the Web, 6.4.2: numbers are to be read with the format's decimalChar and groupChar. The package's README (Compliance with the CSVW specification) speaks of dates and times only.
exec node "$(dirname "$0")/runs/rdf-parser-csvw-numbers.mjs"
