#!/bin/sh
# Install the packages of a list that this machine lacks. Where that is not possible it says so and goes on:
# the program may well run all the same, and the person at the keyboard may know another way.
set -eu
list=$1

is_installed() {
    dpkg-query -W -f='${db:Status-Status}' "$1" 2>/dev/null | grep -q '^installed'
}

any_installed() {
    for name in "$@"; do
        if is_installed "$name"; then return 0; fi
    done
    return 1
}

first_offered() {
    for name in "$@"; do
        if apt-cache show "$name" >/dev/null 2>&1; then
            echo "$name"
            return 0
        fi
    done
    echo "$1"
}

as_root() {
    if [ "$(id -u)" = 0 ]; then "$@"; else sudo "$@"; fi
}

if ! command -v apt-get >/dev/null || ! command -v dpkg-query >/dev/null; then
    echo "This machine has no apt. If Qt does not start, install what $list names."
    exit 0
fi

missing=$(sed -e 's/#.*//' -e 's/|/ /g' "$list" | while read -r names; do
    # shellcheck disable=SC2086 - one line holds the names of one package
    if [ -n "$names" ] && ! any_installed $names; then echo "$names"; fi
done)
if [ -z "$missing" ]; then exit 0; fi

echo "System packages are missing:" $missing
if [ "$(id -u)" != 0 ] && ! command -v sudo >/dev/null; then
    echo "They were not installed, because you are not root and there is no sudo. If Qt does not start, ask for them."
    exit 0
fi
if ! as_root apt-get update -qq; then
    echo "The package lists could not be refreshed; trying with the old ones."
fi
chosen=$(echo "$missing" | while read -r names; do
    # shellcheck disable=SC2086
    first_offered $names
done)
# shellcheck disable=SC2086
if ! as_root env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $chosen >/dev/null; then
    echo "They could not be installed. If Qt does not start, install them by hand:" $chosen
fi
