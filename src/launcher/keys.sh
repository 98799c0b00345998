# Keys with which phones, papers and addresses are sealed in the database, and venues' codes are stamped.

keys() {
    local what=${1:-} directory=${2:-}
    case $what in
        create | rotate | rotate-codes) ;;
        *) fail "keys knows 'create DIRECTORY', 'rotate DIRECTORY' and 'rotate-codes DIRECTORY'." ;;
    esac
    [ -n "$directory" ] || fail "keys $what needs the directory of the keys; ./console run keeps its own in var/keys"
    [ "$what" = create ] || [ -f "$directory/seal.json" ] || fail "There are no keys in '$directory'."
    need_java
    need_jar
    java -cp "$JAR" -Dloader.main=vn.hanoi.ops.kernel.sealed.KeyTool \
        org.springframework.boot.loader.launch.PropertiesLauncher "$what" "$directory" || fail "Nothing was changed."
    case $what in
        create) say "the keys are in $directory; keep a copy in a safe" ;;
        rotate-codes) say "a new key stamps codes from now on; posters with older codes stay valid" ;;
        rotate) say "a new key seals from now on; values of older keys are sealed anew in the night at 03:00" ;;
    esac
}
