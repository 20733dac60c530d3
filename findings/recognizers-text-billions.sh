#!/bin/sh
# recognizers-text reads amounts as the press writes them a billion times too small, and says nothing.
exec node "$(dirname "$0")/runs/recognizers-text-billions.mjs"
