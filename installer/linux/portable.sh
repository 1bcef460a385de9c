#!/bin/sh
# Makes one ZIP that starts Rembuk on any 64-bit Linux without installed Java and without administrator rights.
# Run after: mvn -q -DskipTests package
set -eu

# --- parameters ---
JDK=${JDK:-${JAVA_HOME:-$(dirname "$(dirname "$(readlink -f "$(command -v javac)")")")}}
SOURCE=$(CDPATH='' cd -P -- "$(dirname -- "$0")/../.." && pwd -P)
DIST=${DIST:-$SOURCE/target/dist}
OUT=${OUT:-$SOURCE/target/portable}
MAX_BYTES=146800640 # 140 MB

# --- checks ---
[ -x "$JDK/bin/jlink" ] || { echo "No jlink in $JDK: set JDK to the folder of a JDK 17 or newer." >&2; exit 2; }
[ -d "$JDK/jmods" ] || [ -f "$JDK/lib/modules" ] || { echo "$JDK has no modules to link." >&2; exit 2; }
[ -x "$DIST/bin/rembuk" ] || { echo "No $DIST: run mvn -q -DskipTests package first." >&2; exit 2; }
set -- "$DIST"/lib/rembuk-*.jar
jar=$(basename -- "$1" .jar)
name=$jar-linux-x64
folder=$OUT/$name

# --- the application, without what only Windows needs ---
rm -rf -- "$folder" "$folder.zip"
mkdir -p -- "$folder"
cp -R -- "$DIST"/. "$folder"
rm -rf -- "$folder/lib/fx-win" "$folder/bin/rembuk.cmd"
# a trial run from there keeps its own things beside the application
rm -rf -- "$folder/pengaturan" "$folder/log" "$folder/ruang-kerja"

# --- a Java of its own ---
"$JDK/bin/jlink" \
  --add-modules "$(cat "$SOURCE/installer/common/modules.txt")" \
  --include-locales=id,en \
  --strip-java-debug-attributes --no-header-files --no-man-pages \
  --output "$folder/runtime"
"$folder/runtime/bin/java" -Xshare:dump -XX:+UseSerialGC >/dev/null

# --- one file ---
"$JDK/bin/java" "$SOURCE/installer/common/Zip.java" "$folder" "$folder.zip"
bytes=$(wc -c <"$folder.zip")
[ "$bytes" -le "$MAX_BYTES" ] || { echo "$folder.zip has $bytes bytes, more than $MAX_BYTES." >&2; exit 1; }
echo "$folder.zip"
