#!/bin/sh
# Signs one PE or MSI file in place: HHH_SIGN=packaging/windows/sign.sh. Certificate and passphrase come from files, named in
# HHH_CERTIFICATE (PKCS#12) and HHH_CERTIFICATE_PASSWORD; HHH_TIMESTAMP may hold the address of a time stamp service.
set -eu
trap 'rm -f "$1.signed"' EXIT
osslsigncode sign -pkcs12 "$HHH_CERTIFICATE" -readpass "$HHH_CERTIFICATE_PASSWORD" -h sha256 -n 'Her His Hair Desktop' \
    ${HHH_TIMESTAMP:+-ts "$HHH_TIMESTAMP"} -in "$1" -out "$1.signed" > /dev/null
mv "$1.signed" "$1"
