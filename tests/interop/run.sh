#!/usr/bin/env bash
# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Lets the official clients for Node.js and Go work with the sandbox, unchanged: each lists the numbers and changes the
# type of one. Not part of ctest, because it fetches the clients.
#
#   tests/interop/run.sh [DIRECTORY OF aiguilleur-sandbox]      (build/dev/bin unless told)
#
# Needs openssl; node and npm with access to a registry; go and Debian's golang-github-ovh-go-ovh-dev. What is missing is
# reported as skipped. Installs into a temporary folder only. Exit status 1 when a client failed.
set -uo pipefail
here=$(cd "$(dirname "$0")" && pwd)
bin=$(realpath "${1:-$here/../../build/dev/bin}")/aiguilleur-sandbox
work=$(mktemp -d)
pids=()
failed=0

finish() {
    ((${#pids[@]})) && kill "${pids[@]}" 2>/dev/null
    rm -rf "$work"
}
trap finish EXIT

skip() { echo "SKIP $1: $2"; }

verdict() { # name, status
    if (($2 == 0)); then echo "PASS $1"; else echo "FAIL $1"; failed=1; fi
}

# Starts a sandbox and sets $url once it listens.
start_sandbox() { # name, options...
    local name=$1
    shift
    "$bin" --seed 1 --groups 3 --numbers 12 --task-time 300 --write-conf "$work/$name.conf" "$@" >"$work/$name.out" &
    pids+=($!)
    for _ in $(seq 100); do
        url=$(sed -n 's/^listening on //p' "$work/$name.out")
        [[ -n $url ]] && return 0
        sleep 0.1
    done
    echo "the sandbox does not start"
    return 1
}

key() { sed -n "s/^$1=//p" "$work/$2.conf"; }

run_node() {
    command -v node >/dev/null && command -v npm >/dev/null || { skip node-ovh "node or npm is not installed"; return; }
    mkdir "$work/node"
    (cd "$work/node" && npm install --no-audit --no-fund --loglevel=error @ovhcloud/node-ovh) >"$work/npm.log" 2>&1 ||
        { skip node-ovh "the registry cannot be reached: $(tail -n 1 "$work/npm.log")"; return; }
    openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -keyout "$work/key.pem" -out "$work/cert.pem" -days 2 \
        -subj /CN=127.0.0.1 -addext "subjectAltName=IP:127.0.0.1,DNS:localhost" 2>/dev/null || { skip node-ovh "no openssl"; return; }
    start_sandbox tls --tls "$work/cert.pem,$work/key.pem" || { verdict node-ovh 1; return; }
    cp "$here/numbers.js" "$work/node/"
    (cd "$work/node" && NODE_EXTRA_CA_CERTS="$work/cert.pem" SANDBOX_URL="$url" APPLICATION_KEY=$(key application_key tls) \
        APPLICATION_SECRET=$(key application_secret tls) CONSUMER_KEY=$(key consumer_key tls) timeout 60 node numbers.js)
    verdict node-ovh $?
}

run_go() {
    command -v go >/dev/null || { skip go-ovh "go is not installed"; return; }
    [[ -d /usr/share/gocode/src/github.com/ovh/go-ovh ]] || { skip go-ovh "golang-github-ovh-go-ovh-dev is not installed"; return; }
    start_sandbox plain || { verdict go-ovh 1; return; }
    mkdir "$work/go"
    cp "$here/numbers.go" "$work/go/"
    (cd "$work/go" && export GO111MODULE=off GOPATH=/usr/share/gocode GOCACHE="$work/gocache" GOFLAGS= &&
        go build -o numbers numbers.go && cp "$work/plain.conf" ovh.conf && timeout 60 ./numbers)
    verdict go-ovh $?
}

[[ -x $bin ]] || { echo "there is no $bin: build it, or say where it is"; exit 1; }
run_node
run_go
exit $failed
