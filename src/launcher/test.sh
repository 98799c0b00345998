# The tests, with all they need.

need_chromium() {
    local found
    found=$(command -v chromium || command -v chromium-browser || command -v google-chrome || true)
    if [ -n "$found" ]; then
        export CHROMIUM=${CHROMIUM:-$found}
        return
    fi
    if [ "$(id -u)" = 0 ] && command -v apt-get >/dev/null; then
        say "installing chromium and fonts"
        mkdir -p target
        { apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
            chromium fonts-noto-core; } >target/chromium.log 2>&1 </dev/null ||
            fail "chromium could not be installed. See target/chromium.log"
        export CHROMIUM=/usr/bin/chromium
    else
        fail "The end-to-end tests need Chromium. Install it: apt-get install chromium fonts-noto-core"
    fi
}

one_test() {
    case $1 in
        *Journey*) chosen=(-Dtest=none -Dsurefire.failIfNoSpecifiedTests=false "-Dit.test=$1" -Dfailsafe.failIfNoSpecifiedTests=true) ;;
        *) chosen=("-Dtest=$1" -Dit.test=none -Dfailsafe.failIfNoSpecifiedTests=false) ;;
    esac
}

# What failed since that file was written, each with the first lines of why.
failed_tests() {
    find target/surefire-reports target/failsafe-reports -name '*.txt' -newer "$1" 2>/dev/null | sort |
        xargs -r -d '\n' grep -h -A 12 -E '<<< (FAILURE|ERROR)!$' | cut -c 1-300
}

test_console() {
    local mysql=no url='' chosen=() database=()
    while [ $# -gt 0 ]; do
        case $1 in
            --mysql)
                mysql=yes
                if [[ ${2:-} == *mysql://* ]]; then url=$2 && shift; fi
                ;;
            -*) fail "test knows NAME and --mysql [URL], not '$1'." ;;
            *) one_test "$1" ;;
        esac
        shift
    done
    need_java
    need_maven
    need_node
    need_disk 4000
    need_chromium
    need_keycloak
    if [ "$mysql" = yes ]; then
        if [ -z "$url" ]; then
            start_mysql
            url=jdbc:mysql://127.0.0.1:$mysql_port/console_test
            export DATABASE_USER=root DATABASE_PASSWORD=
        fi
        database=("-Dconsole.test.mysql=$(with_mysql_options "$url")")
    fi
    export PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD=1
    mkdir -p target
    local started=target/tests.started result=0
    touch "$started"
    mvn -B -ntp verify "${chosen[@]}" "${database[@]}" </dev/null || result=$?
    if [ "$result" != 0 ]; then
        failed_tests "$started" >target/tests.failed || true
        cat target/tests.failed
    fi
    return "$result"
}
