#!/usr/bin/env bash
# Builds LianXin and serves it on http://127.0.0.1:5080 from SQLite in data/.
#   ./run.sh [--urls http://127.0.0.1:5080] [--data DIR] [--empty]
# On first start the demo office is filled; --empty starts without it and says how to make the first administrator.
set -euo pipefail
cd "$(dirname "$0")"
export DOTNET_CLI_TELEMETRY_OPTOUT=1 DOTNET_NOLOGO=1

command -v dotnet >/dev/null || { echo "The .NET 10 SDK is needed: https://dotnet.microsoft.com/download"; exit 1; }

urls=http://127.0.0.1:5080 data=data demo=true rest=()
while [ $# -gt 0 ]; do
    case $1 in
    --urls) urls=$2; shift 2 ;;
    --data) data=$2; shift 2 ;;
    --empty) demo=false; shift ;;
    *) rest+=("$1"); shift ;;
    esac
done
(umask 077 && mkdir -p "$data")

echo "Building …"
# For this machine alone, or it would carry every platform's libraries. That is another restore than the tests', and
# keeps its lock aside. Compiled ahead, it answers after half the time.
runtime=$(dotnet --info | sed -n 's/^ *RID: *//p' | head -1)
dotnet publish --nologo --verbosity quiet --configuration Release --runtime "$runtime" --self-contained false \
    -p:NuGetLockFilePath=obj/run.lock.json -p:PublishReadyToRun=true --output artifacts/run src/LianXin.Web
data=$(cd "$data" && pwd) key="$PWD/keys/master.key"
if [ $demo = false ]; then
    echo "The office is empty. Its first administrator is made on this machine, also while it serves:"
    echo "  dotnet artifacts/run/LianXin.Web.dll administrator NAME --Data $data --MasterKey $key"
fi
cd artifacts/run
exec dotnet LianXin.Web.dll --urls "$urls" --PublicUrl "${urls%%;*}" --Data "$data" --MasterKey "$key" --Demo "$demo" ${rest[@]+"${rest[@]}"}
