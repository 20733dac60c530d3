#!/bin/sh
# biblatex-csl-converter drops a RIS source's date on the way to CSL when the date has the slashes that RIS asks for, and joins the first and last page: pages 12 to 19 become page 1219.
# RIS Format Specifications, tag definitions: Y1 and PY are written YYYY/MM/DD/other with all slashes, SP is the first page and EP the last. BibLaTeX (manual, 2.3.8) has dates in ISO 8601-2, where a slash parts the ends of a range.
exec node "$(dirname "$0")/runs/biblatex-csl-converter-ris.mjs"
