#!/bin/sh
# The bundle and its disk image. Written from Apple's documentation; not built here: there is no macOS.
set -eu
cd "$(dirname "$0")/../.."
art=build/package/art
python=build/package-venv/bin/python

iconset=$art/ticket-stopwatch.iconset
mkdir -p "$iconset"
for size in 16 32 128 256; do
    PYTHONPATH=packaging $python -c "
from pathlib import Path
from shipping import icons
from shipping.facts import Project
icons.draw(Project(), $size, Path('$iconset/icon_${size}x$size.png'))
icons.draw(Project(), $size * 2, Path('$iconset/icon_${size}x$size@2x.png'))"
done
iconutil --convert icns --output "$art/ticket-stopwatch.icns" "$iconset"

PYTHONPATH=packaging $python -m shipping folder
app="build/package/frozen/Ticket Stopwatch.app"
# Signing and notarizing need an account; without them people have to allow the program by hand.
if [ -n "${SIGN_AS:-}" ]; then
    codesign --deep --force --options runtime --timestamp --sign "$SIGN_AS" "$app"
fi
hdiutil create -volname "Ticket Stopwatch" -srcfolder "$app" -ov -format UDZO "dist/ticket-stopwatch.dmg"
if [ -n "${NOTARY_PROFILE:-}" ]; then
    xcrun notarytool submit --wait --keychain-profile "$NOTARY_PROFILE" "dist/ticket-stopwatch.dmg"
    xcrun stapler staple "dist/ticket-stopwatch.dmg"
fi
