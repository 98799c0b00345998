# Giving files to a running console.

console_token() {
    if [ -n "${CONSOLE_TOKEN:-}" ]; then
        printf '%s' "$CONSOLE_TOKEN"
        return
    fi
    local realm=http://localhost:${KEYCLOAK_PORT:-8081}/realms/hanoi answer
    answer=$(curl -fsS -m 20 -d client_id=ops-cli -d grant_type=password -d username=quantri -d password=demo \
        "$realm/protocol/openid-connect/token" 2>/dev/null) ||
        fail "No token from $realm. Start ./console run, or give an administrator's token in CONSOLE_TOKEN."
    printf '%s' "$answer" | sed -n 's/.*"access_token":"\([^"]*\)".*/\1/p'
}

import_file() {
    local what=${1:-} file=${2:-} scheme=2021 options='' token answer status name
    [ "$what" = boundaries ] || fail "import knows 'boundaries': ./console import boundaries FILE [--scheme 2021|2025]"
    [ -n "$file" ] || fail "Which file? ./console import boundaries FILE [--scheme 2021|2025]"
    [ -r "$file" ] || fail "The file '$file' cannot be read."
    shift 2
    while [ $# -gt 0 ]; do
        case $1 in
            --scheme)
                [ -n "${2:-}" ] || fail "--scheme is 2021 or 2025."
                scheme=$2 && shift
                ;;
            --dry-run) options+='&dryRun=true' ;;
            --skip-faulty) options+='&skipFaulty=true' ;;
            *) fail "import boundaries FILE knows --scheme, --dry-run and --skip-faulty, not '$1'." ;;
        esac
        shift
    done
    case $scheme in 2021 | 2025) ;; *) fail "--scheme is 2021 or 2025, not '$scheme'." ;; esac
    command -v curl >/dev/null || fail "curl is missing. Install it: apt-get install curl"
    token=$(console_token)
    name=$(basename "$file")
    say "sending $name"
    answer=$(curl -sS -m 600 -w '\n%{http_code}' -H "Authorization: Bearer $token" \
        -H 'Content-Type: application/geo+json' --data-binary "@$file" \
        "http://localhost:${CONSOLE_PORT:-8080}/api/areas/boundaries?scheme=$scheme$options&fileName=${name//[^A-Za-z0-9._-]/_}") ||
        fail "The console does not answer on port ${CONSOLE_PORT:-8080}. Start it with ./console run"
    status=${answer##*$'\n'}
    printf '%s\n' "${answer%$'\n'*}" | sed 's/{"index"/\n  &/g'
    [[ $status == 2* ]] || fail "The console refused the file (HTTP $status)."
}
