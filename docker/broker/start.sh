#!/bin/sh
# The one account's password comes from the environment.
set -eu
umask 077
mosquitto_passwd -b -c /tmp/passwords camera-gateway "$MQTT_PASSWORD"
exec mosquitto -c /mosquitto/config/mosquitto.conf
