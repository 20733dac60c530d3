#!/bin/sh
# words-to-numbers multiplies only the last word before million or billion: thirty-eight billion is read as eight billion and thirty.
exec node "$(dirname "$0")/runs/words-to-numbers-compounds.mjs"
