#!/bin/bash
# Runs once, when the database is made: Keycloak's own schema and account.
set -euo pipefail
MYSQL_PWD=$MYSQL_ROOT_PASSWORD mysql -u root <<SQL
CREATE DATABASE IF NOT EXISTS keycloak CHARACTER SET utf8mb4;
CREATE USER IF NOT EXISTS 'keycloak'@'%' IDENTIFIED BY '${KEYCLOAK_DATABASE_PASSWORD//\'/\'\'}';
GRANT ALL ON keycloak.* TO 'keycloak'@'%';
SQL
