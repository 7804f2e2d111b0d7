# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash
#
# Sourced by try-on-debian and try-package: clean Debian systems in folders, entered with chroot.

say() { printf '%s: %s\n' "${0##*/}" "$*" >&2; }
fail() { say "$*"; exit 1; }

codename_of() { # RELEASE
    case $1 in
        12) echo bookworm ;;
        13) echo trixie ;;
        *) fail "Debian $1 is not known here; 12 and 13 are" ;;
    esac
}

require_folder_tools() {
    [[ $(id -u) -eq 0 ]] || fail "must be started by root: it makes a Debian system and enters it"
    local tool
    for tool in debootstrap unshare chroot tar; do
        command -v "$tool" >/dev/null || fail "$tool is missing (apt-get install debootstrap util-linux)"
    done
}

# The repository that this machine itself uses, whose name ends in /SUFFIX/.
machine_mirror() { # SUFFIX FALLBACK
    local found=
    if command -v apt-get >/dev/null; then
        # shellcheck disable=SC2016 # apt-get's own variable
        found=$(apt-get indextargets --format '$(REPO_URI)' 'Created-By: Packages' 2>/dev/null |
            grep -E "^https?://.*/$1/?\$" | head -n 1 || true)
    fi
    echo "${found:-$2}"
}

# Proxies and what else this machine needs to reach its mirror, as lines of an apt.conf.
machine_apt_settings() {
    command -v apt-config >/dev/null || return 0
    apt-config dump | grep -E '^Acquire::(http|https|Retries|Check-Valid-Until|Check-Date)(::|[[:space:]])' |
        grep -v ' "";$' || true
}

make_folder() { # RELEASE FOLDER
    local release=$1 folder=$2 codename mirror security
    codename=$(codename_of "$release")
    mirror=${AIGUILLEUR_MIRROR:-$(machine_mirror debian http://deb.debian.org/debian)}
    security=$(machine_mirror debian-security http://deb.debian.org/debian-security)
    if [[ -e $folder ]]; then
        [[ -f $folder/etc/debian_version ]] || fail "$folder exists and is no Debian folder"
        say "removing the old $folder"
        rm -rf --one-file-system -- "$folder"
    fi
    say "Debian $release ($codename) from $mirror into $folder"
    debootstrap --variant=minbase "$codename" "$folder" "$mirror" >"$folder.log" 2>&1 ||
        { tail -n 20 "$folder.log" >&2; fail "debootstrap failed, see $folder.log"; }
    printf 'deb %s\n' "$mirror $codename main" "$mirror $codename-updates main" \
        "$security $codename-security main" >"$folder/etc/apt/sources.list"
    machine_apt_settings >"$folder/etc/apt/apt.conf.d/90machine"
    cp -L /etc/resolv.conf /etc/hosts "$folder/etc/"
}

# Mounts live in a name space of their own and vanish with the command: nothing to clean up, nothing to lose.
in_folder() { # FOLDER COMMAND...
    local folder=$1
    shift
    # shellcheck disable=SC2016 # expanded by the inner shell
    unshare --mount --propagation private --pid --fork bash -c '
        mount -t proc proc "$0/proc" && mount --rbind /dev "$0/dev" || exit 125
        exec chroot "$0" /usr/bin/env -i HOME=/root TERM="${TERM:-dumb}" LC_ALL=C.UTF-8 \
            PATH=/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin "$@"' "$folder" "$@" </dev/null
}

# The tree as it stands: what git knows or would add; without git, everything but build/.
# Files get the present time (-m): what a kept folder built from an earlier copy may be younger than what it now gets.
copy_tree() { # SOURCE FOLDER
    local source=$1 target=$2/root/aiguilleur
    mkdir -p -- "$target"
    find "$target" -mindepth 1 -maxdepth 1 ! -name build -exec rm -rf -- {} +
    if git -C "$source" rev-parse --git-dir >/dev/null 2>&1; then
        git -C "$source" ls-files -z --cached --others --exclude-standard |
            (cd "$source" && while IFS= read -r -d '' f; do [[ -e $f || -L $f ]] && printf '%s\0' "$f"; done) |
            tar -C "$source" --null --no-recursion -T - -cf - | tar -C "$target" -xmf -
    else
        tar -C "$source" --exclude=./build --exclude=./.git -cf - . | tar -C "$target" -xmf -
    fi
}
