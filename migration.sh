#!/bin/sh
# A migration for both databases: ./migration.sh NAME
set -e
cd "$(dirname "$0")"
dotnet tool restore >/dev/null
dotnet build --nologo --verbosity quiet src/LianXin.Web
for provider in Sqlite Postgres; do
    dotnet ef migrations add "$1" --no-build --project "src/LianXin.Migrations.$provider" \
        --startup-project src/LianXin.Web -- "$(echo "$provider" | tr '[:upper:]' '[:lower:]')"
done
