# Checking the audit of a running console.

verify_audit() {
    local query='' token answer status
    [ "${1:-}" = verify ] || fail "audit knows 'verify': ./console audit verify [--from DAY] [--to DAY]"
    shift
    while [ $# -gt 0 ]; do
        case $1 in
            --from | --to) query+="${query:+&}${1#--}=${2:-}" && shift ;;
            *) fail "audit verify knows --from and --to with a day such as 2026-11-23, not '$1'." ;;
        esac
        shift
    done
    command -v curl >/dev/null || fail "curl is missing. Install it: apt-get install curl"
    token=$(console_token)
    answer=$(curl -sS -m 3600 -w '\n%{http_code}' -H "Authorization: Bearer $token" \
        "http://localhost:${CONSOLE_PORT:-8080}/api/audit/chain?$query") ||
        fail "The console does not answer on port ${CONSOLE_PORT:-8080}. Start it with ./console run"
    status=${answer##*$'\n'}
    answer=${answer%$'\n'*}
    printf '%s\n' "$answer"
    [[ $status == 2* ]] || fail "The console refused the check (HTTP $status)."
    case $answer in
        *'"whole":true'*) say "the audit is whole" ;;
        *) fail "The audit was tampered with; the answer above names the first entry that does not fit." ;;
    esac
}
