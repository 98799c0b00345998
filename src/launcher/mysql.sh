# A real MySQL for the tests: Debian's packages, unpacked and not installed.

MYSQL_FOLDER=.tools/mysql

debian_mirror() {
    { cat /etc/apt/sources.list /etc/apt/sources.list.d/* 2>/dev/null || true; } |
        sed -n -e 's/^deb \(\[[^]]*\] \)\{0,1\}\([a-z]*:[^ ]*\) .*/\2/p' -e 's/^URIs: *\([^ ]*\).*/\1/p' |
        grep -E '/debian/?$' | head -1
}

private_apt() {
    local tool=$1 folder=$HOME_DIR/$MYSQL_FOLDER/apt
    shift
    "$tool" -o Dir::Etc::sourcelist="$folder/sources.list" -o Dir::Etc::sourceparts=- \
        -o Dir::State::lists="$folder/lists" -o Dir::Cache="$folder/cache" -o APT::Sandbox::User=root "$@"
}

mysql_packages() {
    private_apt apt-cache depends --recurse --no-recommends --no-suggests --no-conflicts --no-breaks --no-replaces \
        --no-enhances mysql-server-core | grep -E '^[a-z0-9]' | sort -u
}

need_mysql() {
    [ -x "$MYSQL_FOLDER/root/usr/sbin/mysqld" ] && return
    command -v apt-get >/dev/null && command -v dpkg-deb >/dev/null ||
        fail "Only Debian's packages of MySQL can be unpacked here. Give a server: ./console test --mysql URL"
    local mirror folder=$MYSQL_FOLDER/apt
    mirror=$(debian_mirror)
    [ -n "$mirror" ] || fail "No Debian mirror is configured. Give a server: ./console test --mysql URL"
    say "fetching MySQL from Debian (60 MB)"
    rm -rf "$MYSQL_FOLDER"
    mkdir -p "$folder"/lists/partial "$folder"/cache/archives/partial "$folder"/debs "$MYSQL_FOLDER/unpacking"
    echo "deb $mirror sid main" >"$folder/sources.list"
    private_apt apt-get update >"$folder/log" 2>&1 || fail "Debian's package list could not be fetched. See $folder/log"
    mysql_packages >"$folder/packages"
    (cd "$folder/debs" && private_apt apt-get download $(cat ../packages)) >>"$folder/log" 2>&1 ||
        fail "MySQL's packages could not be fetched. See $folder/log"
    local deb
    for deb in "$folder"/debs/*.deb; do
        dpkg-deb -x "$deb" "$MYSQL_FOLDER/unpacking"
    done
    mv "$MYSQL_FOLDER/unpacking" "$MYSQL_FOLDER/root"
    rm -rf "$folder/debs" "$folder/cache"
}

mysqld_here() {
    local root=$HOME_DIR/$MYSQL_FOLDER/root lib
    lib=$root/usr/lib/x86_64-linux-gnu
    exec "$root/usr/lib64/ld-linux-x86-64.so.2" --library-path "$lib:$lib/mysql:$root/usr/lib/mysql/private" \
        "$root/usr/sbin/mysqld" --no-defaults --user="$(id -un)" --basedir="$root/usr" \
        --datadir="$HOME_DIR/target/mysql" --lc-messages-dir="$root/usr/share/mysql" --secure-file-priv= "$@"
}

stop_mysql() {
    local pid=${mysql_pid:-}
    [ -n "$pid" ] || return 0
    mysql_pid=
    kill "$pid" 2>/dev/null || return 0
    wait "$pid" 2>/dev/null || true
}

start_mysql() {
    need_mysql
    mysql_port=$(free_port 23306)
    rm -rf target/mysql
    mkdir -p target
    say "starting MySQL on port $mysql_port"
    (mysqld_here --initialize-insecure) >target/mysql.log 2>&1 || fail "MySQL could not make its files. See target/mysql.log"
    mysqld_here --port="$mysql_port" --bind-address=127.0.0.1 --socket=server.sock --mysqlx=OFF \
        --default-time-zone=+00:00 --max-allowed-packet=64M --innodb-buffer-pool-size=512M --skip-log-bin \
        >>target/mysql.log 2>&1 </dev/null &
    mysql_pid=$!
    trap stop_mysql EXIT
    trap 'exit 130' INT TERM
    local tries
    for tries in $(seq 300); do
        grep -q 'ready for connections.*port: '"$mysql_port" target/mysql.log && return
        kill -0 "$mysql_pid" 2>/dev/null || break
        sleep 0.2
    done
    fail "MySQL did not start. See target/mysql.log"
}
