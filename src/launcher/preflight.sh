# What must be on the machine before anything starts.

java_major() {
    [ -r "$1/release" ] && [ -x "$1/bin/javac" ] || return 1
    sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$1/release"
}

find_jdk() {
    local best='' best_major=0 folder major
    if [ -n "${JAVA_HOME:-}" ] && major=$(java_major "$JAVA_HOME") && [ "$major" -ge 21 ]; then
        return
    fi
    for folder in /usr/lib/jvm/* "$HOME"/.sdkman/candidates/java/* /Library/Java/JavaVirtualMachines/*/Contents/Home; do
        if major=$(java_major "$folder") && [ "$major" -ge 21 ] && [ "$major" -gt "$best_major" ]; then
            best=$folder best_major=$major
        fi
    done
    [ -n "$best" ] || fail "No JDK 21 or newer. Install one (Temurin 25, or openjdk-21-jdk) or set JAVA_HOME."
    export JAVA_HOME=$best
}

need_java() {
    find_jdk
    export PATH=$JAVA_HOME/bin:$PATH
}

need_maven() {
    command -v mvn >/dev/null || fail "Maven is missing. Install it: apt-get install maven"
}

node_is_new() {
    local major
    major=$(node --version 2>/dev/null | sed -n 's/^v\([0-9]*\).*/\1/p')
    [ -n "$major" ] && [ "$major" -ge "$NODE_MAJOR" ]
}

need_node() {
    if [ -x .tools/node/bin/node ]; then
        export PATH=$HOME_DIR/.tools/node/bin:$PATH
    fi
    if node_is_new; then
        return
    fi
    command -v npm >/dev/null || fail "npm is missing. Install Node.js $NODE_MAJOR or newer: apt-get install npm"
    say "fetching Node.js $NODE_MAJOR into .tools/node"
    npm install --silent --no-fund --no-audit -g --prefix .tools/node "node@$NODE_MAJOR" npm@11 >/dev/null ||
        fail "Node.js $NODE_MAJOR could not be fetched. Check the connection to the npm registry."
    export PATH=$HOME_DIR/.tools/node/bin:$PATH
    node_is_new || fail "Node.js $NODE_MAJOR does not run here. Install Node.js $NODE_MAJOR or newer."
}

need_disk() {
    local free_mb
    free_mb=$(df -Pk . | awk 'NR == 2 { print int($4 / 1024) }')
    [ "$free_mb" -ge "$1" ] || fail "Only $free_mb MB free on this disk, $1 MB are needed. Make room and try again."
}

# A server of our own that a crash left running will be stopped by the console itself.
ours_runs() {
    local file pid
    for file in var/*.pid; do
        [ -r "$file" ] || continue
        pid=$(cat "$file")
        if ps -o args= -p "$pid" 2>/dev/null | grep -qF "$HOME_DIR/var/"; then
            return 0
        fi
    done
    return 1
}

port_is_taken() {
    (exec 3<>"/dev/tcp/127.0.0.1/$1") 2>/dev/null
}

# The first free port from the given one on.
free_port() {
    local port=$1
    while port_is_taken "$port"; do
        port=$((port + 1))
    done
    echo "$port"
}

need_port() {
    local port=$1 what=$2 variable=$3
    [[ $port =~ ^[0-9]+$ ]] && [ "$port" -ge 1 ] && [ "$port" -le 65535 ] ||
        fail "$variable=$port is no port. Give a number from 1 to 65535."
    if port_is_taken "$port"; then
        fail "Port $port for $what is taken. Stop what uses it or choose another: $variable=$((port % 45000 + 10000)) ./console run"
    fi
}

need_ports() {
    need_port "${CONSOLE_PORT:-8080}" "the console" CONSOLE_PORT
    ours_runs && return
    need_port "${KEYCLOAK_PORT:-8081}" Keycloak KEYCLOAK_PORT
    need_port "${MQTT_PORT:-1883}" MQTT MQTT_PORT
    [ -n "${outside_mysql:-}" ] || need_port "${DATABASE_PORT:-13306}" "the database" DATABASE_PORT
}
