# Running the console with everything it needs.

confirm_fresh() {
    [ "$1" = yes ] && return
    [ -t 0 ] || fail "--fresh forgets the data in var/. Add --yes to do so without a terminal."
    local answer
    read -r -p "Forget all data in $HOME_DIR/var? [y/N] " answer
    [ "$answer" = y ] || fail "Nothing was changed."
}

with_mysql_options() {
    local url=$1 joint='?'
    case $url in
        jdbc:mysql://*) ;;
        mysql://*) url=jdbc:$url ;;
        *) fail "'$url' is no MySQL address. Give jdbc:mysql://HOST:PORT/SCHEMA" ;;
    esac
    [[ $url == *\?* ]] && joint='&'
    printf '%s%sconnectionTimeZone=UTC&forceConnectionTimeZoneToSession=true&rewriteBatchedStatements=true' "$url" "$joint"
}

run_console() {
    local fresh=no yes=no outside_mysql='' options=()
    while [ $# -gt 0 ]; do
        case $1 in
            --fresh) fresh=yes ;;
            --yes) yes=yes ;;
            --with-mysql)
                [ -n "${2:-}" ] || fail "--with-mysql needs an address: jdbc:mysql://HOST:PORT/SCHEMA"
                outside_mysql=$2 && shift
                ;;
            *) fail "run knows --fresh, --yes and --with-mysql URL, not '$1'." ;;
        esac
        shift
    done
    need_java
    if [ "$fresh" = yes ]; then
        confirm_fresh "$yes"
        options+=(--console.embedded.fresh=true)
    fi
    need_disk 1000
    need_ports
    if [ -n "$outside_mysql" ]; then
        options+=(--console.embedded.database=false "--spring.datasource.url=$(with_mysql_options "$outside_mysql")")
        export SPRING_DATASOURCE_USERNAME=${DATABASE_USER:-root} SPRING_DATASOURCE_PASSWORD=${DATABASE_PASSWORD:-}
    elif [ "$(uname -s)-$(uname -m)" = Linux-aarch64 ]; then
        fail "The embedded database has no build for this processor. Use ./console run --with-mysql URL"
    fi
    need_keycloak
    need_jar
    say "starting"
    # the MQTT library uses memory calls about which newer JDKs warn; older ones do not know the option
    CONSOLE_HOME=$HOME_DIR exec java -Xmx2g --enable-native-access=ALL-UNNAMED \
        -XX:+IgnoreUnrecognizedVMOptions --sun-misc-unsafe-memory-access=allow -Dstdout.encoding=UTF-8 \
        -jar "$JAR" --spring.profiles.active=embedded,demo --console.demo-traffic=true "${options[@]}"
}

play_demo() {
    need_java
    need_jar
    exec java -cp "$JAR" -Dloader.main=vn.hanoi.ops.exercise.traffic.DemoTraffic \
        org.springframework.boot.loader.launch.PropertiesLauncher \
        --console "http://localhost:${CONSOLE_PORT:-8080}" \
        --issuer "http://localhost:${KEYCLOAK_PORT:-8081}/realms/hanoi" "$@"
}

bench() {
    [ $# -ge 1 ] || fail "Which one? See ./console help"
    need_java
    need_maven
    need_node
    need_chromium
    need_keycloak
    need_jar
    say "building the measurement"
    maven_quietly target/bench.log test-compile \
        org.apache.maven.plugins:maven-dependency-plugin:3.8.1:build-classpath \
        -Dmdep.outputFile=target/test-classpath -Dmdep.includeScope=test
    CLASSPATH="target/test-classes:target/classes:$(cat target/test-classpath)" \
        exec java -Xmx3g --enable-native-access=ALL-UNNAMED vn.hanoi.ops.bench.Bench "$@"
}
