# Building the jar and fetching Keycloak.

maven() {
    mvn -B "$@"
}

# Runs Maven and shows only where it is; the whole output goes to a file that is named when it fails.
maven_quietly() {
    local log=$1
    shift
    mkdir -p "$(dirname "$log")"
    if ! maven "$@" 2>&1 | tee "$log" | awk '
        / Downloaded from/ { if (++n % 200 == 0) { print "    " n " files fetched"; fflush() } }
        /^\[INFO\] --- /   { print "    " $3; fflush() }'; then
        grep -E '^\[ERROR\]' "$log" | head -15 >&2
        fail "The build failed. The whole output is in $log."
    fi
}

jar_is_current() {
    [ -f "$JAR" ] &&
        [ -z "$(find pom.xml package.json package-lock.json src/main frontend -type f -newer "$JAR" \
            ! -path 'frontend/generated/*' ! -path 'src/main/bundles/*' ! -path frontend/index.html \
            -print -quit 2>/dev/null)" ]
}

need_jar() {
    if jar_is_current; then
        return
    fi
    need_maven
    need_node
    need_disk 3000
    say "building the console (minutes the first time)"
    maven_quietly target/build.log package -DskipTests
    touch "$JAR"
}

need_keycloak() {
    local folder=.tools/keycloak-$KEYCLOAK_VERSION
    if [ -f "$folder/bin/kc.sh" ]; then
        return
    fi
    need_maven
    need_disk 2000
    say "fetching Keycloak $KEYCLOAK_VERSION (180 MB)"
    rm -rf .tools/unpack
    mkdir -p .tools/unpack
    mvn -B -ntp -q org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy \
        -Dartifact="org.keycloak:keycloak-quarkus-dist:$KEYCLOAK_VERSION:zip" \
        -DoutputDirectory="$HOME_DIR/.tools/unpack" >.tools/keycloak.log 2>&1 ||
        fail "Keycloak could not be fetched from Maven Central. See .tools/keycloak.log"
    (cd .tools/unpack && jar xf keycloak-quarkus-dist-*.zip) || fail "Keycloak's archive could not be unpacked."
    rm -rf "$folder"
    mv ".tools/unpack/keycloak-$KEYCLOAK_VERSION" "$folder"
    rm -rf .tools/unpack
}

package_console() {
    local slim=()
    for option in "$@"; do
        case $option in
            --slim) slim=(-Dslim) JAR=target/ops-console-slim.jar ;;
            *) fail "package knows only --slim, not '$option'." ;;
        esac
    done
    need_java
    need_maven
    need_node
    need_disk 3000
    say "building $JAR"
    maven_quietly target/build.log package -DskipTests "${slim[@]}"
    say "$JAR, $(du -m "$JAR" | cut -f1) MB. Start it with: $JAVA_HOME/bin/java -jar $JAR"
}
