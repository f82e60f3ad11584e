#!/usr/bin/env bash
# Installs what the tests need when it is missing, starts it on loopback, runs every test, and ends in
# "N passed, N failed[, N skipped]". Give names of test projects (Engine Site ...) to run only those.
set -uo pipefail
cd "$(dirname "$0")"

work=$(mktemp -d)
postgres_port=${ORCHARD_TEST_POSTGRES_PORT:-54399}
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

say() { printf '\n== %s\n' "$*"; }

finish() {
  [ -d "$work/postgres" ] && as_postgres "$(postgres_bin)/pg_ctl" -D "$work/postgres" -m immediate -s stop
  rm -rf "$work"
}
trap finish EXIT

# PostgreSQL refuses to run as root, so root hands it to the postgres user.
as_postgres() { if [ "$(id -u)" = 0 ]; then runuser -u postgres -- "$@"; else "$@"; fi; }
postgres_bin() { ls -d /usr/lib/postgresql/*/bin 2>/dev/null | sort -V | tail -n 1; }

install_missing() {
  local missing=()
  command -v chromium >/dev/null || missing+=(chromium)
  [ -n "$(postgres_bin)" ] || missing+=(postgresql)
  [ ${#missing[@]} = 0 ] && return

  say "Installing ${missing[*]}"
  local sudo=""; [ "$(id -u)" = 0 ] || sudo=sudo
  $sudo apt-get update -q >/dev/null && DEBIAN_FRONTEND=noninteractive $sudo apt-get install -y -q "${missing[@]}" >/dev/null ||
    echo "Could not install ${missing[*]}: the tests that need them will be skipped and say so."
}

start_postgres() {
  [ -n "$(postgres_bin)" ] || return
  say "Starting PostgreSQL on 127.0.0.1:$postgres_port"
  chmod 755 "$work"; mkdir "$work/postgres"
  [ "$(id -u)" = 0 ] && chown postgres "$work/postgres"
  as_postgres "$(postgres_bin)/initdb" -D "$work/postgres" -U postgres --auth=trust -E UTF8 --locale=C.UTF-8 >/dev/null &&
    as_postgres "$(postgres_bin)/pg_ctl" -D "$work/postgres" -w -s -l "$work/postgres/log" \
      -o "-p $postgres_port -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c fsync=off" start &&
    export ORCHARD_TEST_POSTGRES="Host=127.0.0.1;Port=$postgres_port;Username=postgres;Database=postgres"
}

run_project() {
  local log="$work/$1.log"
  say "tests/$1"
  timeout 1800 dotnet test "tests/$1" --no-build --nologo 2>&1 | tee "$log" | grep -vE '^(Test run for|VSTest version|Starting test execution|A total of)'

  # A run that ends without its summary (a crash, a time-out) is one failure.
  local summary; summary=$(grep -oE 'Failed: +[0-9]+, Passed: +[0-9]+, Skipped: +[0-9]+' "$log" | tail -n 1 | tr -dc '0-9,')
  local run_failed run_passed run_skipped
  IFS=, read -r run_failed run_passed run_skipped <<<"${summary:-1,0,0}"
  failed=$((failed + run_failed)); passed=$((passed + run_passed)); skipped=$((skipped + run_skipped))
}

passed=0 failed=0 skipped=0
install_missing
start_postgres

say "Building"
if dotnet build OrchardSite.sln --nologo -v q; then
  for project in ${*:-Contracts Engine Features Modules Site Browser}; do run_project "$project"; done
else
  failed=1
fi

echo
[ "$skipped" = 0 ] && echo "$passed passed, $failed failed" || echo "$passed passed, $failed failed, $skipped skipped"
[ "$failed" = 0 ] && [ "$passed" -gt 0 ]
