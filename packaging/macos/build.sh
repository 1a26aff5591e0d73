#!/bin/sh
# The bundle and its disk image. Written from Apple's documentation; not built here: there is no macOS.
set -eu
cd "$(dirname "$0")/../.."
ship="build/package-venv/bin/python -m shipping"
export PYTHONPATH=packaging

$ship folder
app="build/package/frozen/Ticket Stopwatch.app"
image="dist/ticket-stopwatch-$($ship version).dmg"
# Signing and notarizing need an account; without them people have to allow the program by hand.
if [ -n "${SIGN_AS:-}" ]; then
    codesign --deep --force --options runtime --timestamp --sign "$SIGN_AS" "$app"
fi
mkdir -p dist
hdiutil create -volname "Ticket Stopwatch" -srcfolder "$app" -ov -format UDZO "$image"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit --wait --keychain-profile "$NOTARY_PROFILE" "$image"
    xcrun stapler staple "$image"
fi
