using System;
using Microsoft.EntityFrameworkCore.Migrations;
using Npgsql.EntityFrameworkCore.PostgreSQL.Metadata;

#nullable disable

namespace LianXin.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class Initial : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "casework_cases",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Room = table.Column<string>(type: "text", nullable: false),
                    Citizen = table.Column<Guid>(type: "uuid", nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    MovedIn = table.Column<int>(type: "integer", nullable: false),
                    Accepted_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Accepted_By = table.Column<string>(type: "text", nullable: true),
                    Accepted_Kind = table.Column<int>(type: "integer", nullable: true),
                    Accepted_Told = table.Column<int>(type: "integer", nullable: true),
                    Accepted_Opinion_Commitment = table.Column<string>(type: "text", nullable: true),
                    Accepted_Opinion_Ref = table.Column<Guid>(type: "uuid", nullable: true),
                    Contact_Commitment = table.Column<string>(type: "text", nullable: true),
                    Contact_Ref = table.Column<Guid>(type: "uuid", nullable: true),
                    Words_Commitment = table.Column<string>(type: "text", nullable: true),
                    Words_Ref = table.Column<Guid>(type: "uuid", nullable: true),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_cases", x => new { x.Office, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "due_work",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Office = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Claim = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_due_work", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "hearings",
                columns: table => new
                {
                    Hearer = table.Column<string>(type: "text", nullable: false),
                    Office = table.Column<string>(type: "text", nullable: false),
                    StreamKind = table.Column<string>(type: "text", nullable: false),
                    StreamId = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Claim = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "text", nullable: true),
                    StoppedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hearings", x => new { x.Office, x.StreamKind, x.StreamId, x.Hearer });
                });

            migrationBuilder.CreateTable(
                name: "journal",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    StreamKind = table.Column<string>(type: "text", nullable: false),
                    StreamId = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Algorithm = table.Column<byte>(type: "smallint", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Actor = table.Column<string>(type: "text", nullable: false),
                    Capacity = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Event = table.Column<string>(type: "text", nullable: false),
                    EventVersion = table.Column<int>(type: "integer", nullable: false),
                    Payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_journal", x => new { x.Office, x.StreamKind, x.StreamId, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "letters",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    To = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Body = table.Column<string>(type: "text", nullable: false),
                    PostedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    RefusedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Office = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Claim = table.Column<Guid>(type: "uuid", nullable: true),
                    HeldUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Attempts = table.Column<int>(type: "integer", nullable: false),
                    LastError = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_letters", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "number_series",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Last = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_number_series", x => new { x.Office, x.Name });
                });

            migrationBuilder.CreateTable(
                name: "outbox",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    StreamKind = table.Column<string>(type: "text", nullable: false),
                    StreamId = table.Column<string>(type: "text", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Fact = table.Column<string>(type: "text", nullable: false),
                    FactVersion = table.Column<int>(type: "integer", nullable: false),
                    Payload = table.Column<byte[]>(type: "bytea", nullable: false),
                    SettledAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => new { x.Office, x.StreamKind, x.StreamId, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "search_documents",
                columns: table => new
                {
                    Id = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Office = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<string>(type: "text", nullable: false),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_documents", x => x.Id);
                });

            migrationBuilder.CreateTable(
                name: "vault_cells",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Ref = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_cells", x => new { x.Office, x.Ref });
                });

            migrationBuilder.CreateTable(
                name: "vault_subjects",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_subjects", x => new { x.Office, x.Subject });
                });

            migrationBuilder.CreateIndex(
                name: "IX_due_work_DueAt",
                table: "due_work",
                column: "DueAt");

            migrationBuilder.CreateIndex(
                name: "IX_due_work_Office_Kind_Key",
                table: "due_work",
                columns: new[] { "Office", "Kind", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_hearings_StoppedAt",
                table: "hearings",
                column: "StoppedAt",
                filter: "\"StoppedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_letters_DueAt",
                table: "letters",
                column: "DueAt",
                filter: "\"DueAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_letters_Office_Key",
                table: "letters",
                columns: new[] { "Office", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_letters_PostedAt",
                table: "letters",
                column: "PostedAt");

            migrationBuilder.CreateIndex(
                name: "IX_letters_RefusedAt",
                table: "letters",
                column: "RefusedAt",
                filter: "\"RefusedAt\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_SettledAt",
                table: "outbox",
                column: "SettledAt");

            migrationBuilder.CreateIndex(
                name: "IX_outbox_unsettled",
                table: "outbox",
                columns: new[] { "Office", "StreamKind", "StreamId", "Version" },
                filter: "\"SettledAt\" IS NULL");

            migrationBuilder.CreateIndex(
                name: "IX_search_documents_Office_Kind_Key",
                table: "search_documents",
                columns: new[] { "Office", "Kind", "Key" },
                unique: true);
            migrationBuilder.Sql(LianXin.Kernel.Search.SearchTables.Postgres);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_cases");

            migrationBuilder.DropTable(
                name: "due_work");

            migrationBuilder.DropTable(
                name: "hearings");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "letters");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "search_documents");

            migrationBuilder.DropTable(
                name: "vault_cells");

            migrationBuilder.DropTable(
                name: "vault_subjects");
        }
    }
}
