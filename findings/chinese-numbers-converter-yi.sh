#!/bin/sh
# chinese-numbers-converter multiplies what stands before 亿 by the 万 that follows it: 一亿二千万, 120 million, is read as 1,000,020,000,000.
# Its README (Language support) takes numbers up to 亿, and its list of unexpected results (Possible unexpected results) has none like this.
exec node "$(dirname "$0")/runs/chinese-numbers-converter-yi.mjs"
