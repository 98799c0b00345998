# What the console is made of, and what is known to be weak in it.

list_parts() {
    local network=no
    for option in "$@"; do
        case $option in
            --audit) network=yes ;;
            *) fail "sbom knows only --audit, not '$option'." ;;
        esac
    done
    need_java
    need_maven
    need_node
    mkdir -p target/sbom
    say "listing the libraries"
    maven_quietly target/sbom.log -ntp org.cyclonedx:cyclonedx-maven-plugin:makeAggregateBom \
        -DincludeTestScope=false -DprojectType=application -DoutputFormat=json \
        -DoutputDirectory="$HOME_DIR/target/sbom" -DoutputName=console.cdx
    # npm lists nothing without a version, and the file that Vaadin keeps has none
    rm -rf target/sbom/npm
    mkdir -p target/sbom/npm
    cp package-lock.json target/sbom/npm/
    sed '0,/{/s//{ "version": "0.0.0",/' package.json >target/sbom/npm/package.json
    (cd target/sbom/npm && npm sbom --sbom-format cyclonedx --package-lock-only --omit dev) \
        >target/sbom/frontend.cdx.json 2>target/sbom/npm.log ||
        fail "npm could not list the packages of the screens. See target/sbom/npm.log"
    say "target/sbom/console.cdx.json and target/sbom/frontend.cdx.json (CycloneDX); give them to osv-scanner or grype"
    [ "$network" = yes ] || return 0
    npm audit --omit=dev --audit-level=moderate || fail "npm audit found weaknesses, or the registry does not answer it."
}
