#!/bin/sh
# hyparquet-writer infers 32-bit integers from any whole number, and then refuses billions; a column without values becomes bytes.
exec node "$(dirname "$0")/runs/hyparquet-writer-billions.mjs"
