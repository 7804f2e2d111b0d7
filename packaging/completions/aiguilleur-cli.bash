# SPDX-FileCopyrightText: 2026 The Aiguilleur authors
# SPDX-License-Identifier: GPL-3.0-or-later
# Completion of aiguilleur-cli for bash. Asks no server: numbers are not completed.

_aiguilleur_cli()
{
    local cur prev words cword
    _init_completion -n = 2>/dev/null || {
        cur=${COMP_WORDS[COMP_CWORD]}
        prev=${COMP_WORDS[COMP_CWORD - 1]}
        words=("${COMP_WORDS[@]}")
        cword=$COMP_CWORD
    }

    local commands="groups numbers show catalogue apply pending wait history get set members hours sounds live records lint simulate snapshot snapshots diff export-snapshot import-snapshot prune restore undo copy plan schedule run-due journal batches template"
    local types="redirect contactCenterSolution conference cloudIvr svi contactCenterSolutionExpert empty"
    local global="--conf --sandbox --json --lang --store --help --version"

    case $prev in
        --conf | -c | --store | --output | -o | --from | --values)
            COMPREPLY=($(compgen -f -- "$cur"))
            compopt -o filenames 2>/dev/null
            return
            ;;
        --outcome)
            COMPREPLY=($(compgen -W "done failed unknown" -- "$cur"))
            return
            ;;
        --answer)
            COMPREPLY=($(compgen -W "answered noAnswer busy" -- "$cur"))
            return
            ;;
        --lang)
            COMPREPLY=($(compgen -W "fr en" -- "$cur"))
            return
            ;;
        --group | -g | --filter | -f | --timeout | --limit | --path | -p | --name | -n | --search | -s | --older-than | --keep | --since | --until | --zone | --tolerance | --at | --keys)
            return
            ;;
    esac

    # The command is the first word that is neither an option nor the value of one.
    local command="" arguments=0 i=1
    while ((i < cword)); do
        case ${words[i]} in
            --conf | -c | --store | --output | -o | --from | --values | --outcome | --lang | --group | -g | --filter | -f | --timeout | --limit | --path | -p | --name | -n | --search | -s | --older-than | --keep | --since | --until | --zone | --tolerance | --at | --keys | --answer) ((i++)) ;;
            -*) ;;
            *)
                if [[ -z $command ]]; then
                    command=${words[i]}
                else
                    ((arguments++))
                fi
                ;;
        esac
        ((i++))
    done

    if [[ $cur == -* ]]; then
        local own=""
        case $command in
            numbers) own="--group --filter --csv" ;;
            apply) own="--yes --group --filter --no-wait --timeout" ;;
            batches) own="--retry --undo --timeout" ;;
            template) own="--group --filter --values --yes --timeout" ;;
            wait) own="--all --timeout" ;;
            history) own="--limit" ;;
            get) own="--path" ;;
            set) own="--finish --take-back" ;;
            live) own="--csv" ;;
            records) own="--since --until --search --csv --yes" ;;
            lint) own="--group --all --warnings-as-errors --scripts" ;;
            simulate) own="--at --from --keys --answer --week --expectations" ;;
            snapshot) own="--group --all --name --output --if-changed" ;;
            snapshots) own="--search" ;;
            diff) own="--live" ;;
            export-snapshot) own="--output" ;;
            prune) own="--older-than --keep --dry-run" ;;
            restore) own="--from --dry-run --yes --timeout --finish --take-back" ;;
            undo) own="--dry-run --yes --timeout --finish --take-back" ;;
            copy) own="--dry-run --yes --timeout" ;;
            schedule) own="--weekly --zone --name --yes --timeout" ;;
            run-due) own="--tolerance --timeout" ;;
            plan) own="--yes --group --filter --output --timeout" ;;
            journal) own="--since --until --outcome --search --limit --csv" ;;
        esac
        COMPREPLY=($(compgen -W "$own $global" -- "$cur"))
    elif [[ -z $command ]]; then
        COMPREPLY=($(compgen -W "$commands" -- "$cur"))
    elif [[ $command == apply && $arguments -ge 1 ]]; then
        COMPREPLY=($(compgen -W "$types" -- "$cur"))
    elif [[ $command == template && $arguments -eq 0 ]]; then
        COMPREPLY=($(compgen -W "list blanks save apply remove export import" -- "$cur"))
    elif [[ $command == schedule && $arguments -eq 0 ]]; then
        COMPREPLY=($(compgen -W "list add move cancel apply ignore" -- "$cur"))
    elif [[ $command == schedule && $arguments -eq 2 ]]; then
        COMPREPLY=($(compgen -W "plan apply" -- "$cur"))
    elif [[ $command == schedule && $arguments -ge 3 ]]; then
        COMPREPLY=($(compgen -W "$types" -- "$cur") $(compgen -f -- "$cur"))
    elif [[ $command == plan && $arguments -eq 0 ]]; then
        COMPREPLY=($(compgen -W "check apply export" -- "$cur"))
    elif [[ $arguments -eq 1 ]]; then
        case $command in
            plan | diff) COMPREPLY=($(compgen -f -- "$cur")) ;;
            members) COMPREPLY=($(compgen -W "list add remove move set" -- "$cur")) ;;
            hours) COMPREPLY=($(compgen -W "list set import export" -- "$cur")) ;;
            sounds) COMPREPLY=($(compgen -W "list upload delete" -- "$cur")) ;;
            records) COMPREPLY=($(compgen -W "list download delete" -- "$cur")) ;;
        esac
    elif [[ $command == records && $arguments -eq 2 && $prev == download ]]; then
        COMPREPLY=($(compgen -d -- "$cur"))
        compopt -o filenames 2>/dev/null
    elif [[ $arguments -eq 2 && ($prev == import || $prev == export || $prev == upload) ]]; then
        COMPREPLY=($(compgen -f -- "$cur"))
        compopt -o filenames 2>/dev/null
    fi
}

complete -F _aiguilleur_cli aiguilleur-cli
