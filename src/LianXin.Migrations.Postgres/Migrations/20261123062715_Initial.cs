using System;
using Microsoft.EntityFrameworkCore.Migrations;

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
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    Step = table.Column<int>(type: "integer", nullable: false),
                    MovedIn = table.Column<int>(type: "integer", nullable: false),
                    RegisteredAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    RegisteredBy = table.Column<string>(type: "text", nullable: false),
                    Room = table.Column<string>(type: "text", nullable: false),
                    Channel = table.Column<int>(type: "integer", nullable: false),
                    OriginKey = table.Column<string>(type: "text", nullable: true),
                    What = table.Column<string>(type: "text", nullable: false),
                    Secrecy = table.Column<string>(type: "text", nullable: false),
                    Restricted = table.Column<bool>(type: "boolean", nullable: false),
                    Parties = table.Column<string>(type: "text", nullable: false),
                    Files = table.Column<string>(type: "text", nullable: false),
                    Matter = table.Column<int>(type: "integer", nullable: true),
                    Subject = table.Column<string>(type: "text", nullable: true),
                    Title = table.Column<string>(type: "text", nullable: true),
                    Summary = table.Column<string>(type: "text", nullable: true),
                    Accepted = table.Column<string>(type: "text", nullable: true),
                    Guided = table.Column<string>(type: "text", nullable: true),
                    HandedOverTo = table.Column<int>(type: "integer", nullable: true),
                    Assessed = table.Column<string>(type: "text", nullable: true),
                    Lead = table.Column<string>(type: "text", nullable: true),
                    CoHandlers = table.Column<string>(type: "text", nullable: false),
                    Orders = table.Column<string>(type: "text", nullable: false),
                    Returns = table.Column<int>(type: "integer", nullable: false),
                    Conferred = table.Column<bool>(type: "boolean", nullable: false),
                    Paused = table.Column<int>(type: "integer", nullable: true),
                    PausedUntil = table.Column<DateOnly>(type: "date", nullable: true),
                    Extended = table.Column<bool>(type: "boolean", nullable: false),
                    LeadOrder = table.Column<string>(type: "text", nullable: true),
                    Completed = table.Column<string>(type: "text", nullable: true),
                    Result = table.Column<int>(type: "integer", nullable: true),
                    Handlers = table.Column<string>(type: "text", nullable: false),
                    SendBacks = table.Column<int>(type: "integer", nullable: false),
                    Reviewed = table.Column<string>(type: "text", nullable: true),
                    ClosedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Evaluated = table.Column<string>(type: "text", nullable: true),
                    SolvedFor = table.Column<int>(type: "integer", nullable: true),
                    Rated = table.Column<int>(type: "integer", nullable: true),
                    Attempts = table.Column<string>(type: "text", nullable: false),
                    Redos = table.Column<int>(type: "integer", nullable: false),
                    PanelHeard = table.Column<bool>(type: "boolean", nullable: false),
                    Filed = table.Column<string>(type: "text", nullable: true),
                    IsWithdrawn = table.Column<bool>(type: "boolean", nullable: false),
                    IsVoid = table.Column<bool>(type: "boolean", nullable: false),
                    Due = table.Column<string>(type: "text", nullable: true),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    YellowFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    FocusFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Reporter = table.Column<Guid>(type: "uuid", nullable: false),
                    HasContact = table.Column<bool>(type: "boolean", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_cases", x => new { x.Office, x.Number });
                });

            migrationBuilder.CreateTable(
                name: "casework_named_persons",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Officer = table.Column<string>(type: "text", nullable: false),
                    NamedBy = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_named_persons", x => new { x.Office, x.Officer });
                });

            migrationBuilder.CreateTable(
                name: "casework_orders",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Case = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    Role = table.Column<int>(type: "integer", nullable: false),
                    Verb = table.Column<int>(type: "integer", nullable: false),
                    Letter = table.Column<string>(type: "text", nullable: false),
                    Standing = table.Column<int>(type: "integer", nullable: false),
                    Designated = table.Column<bool>(type: "boolean", nullable: false),
                    Restricted = table.Column<bool>(type: "boolean", nullable: false),
                    SentAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReadAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    SignedInAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Handler = table.Column<string>(type: "text", nullable: true),
                    ContactedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Due = table.Column<string>(type: "text", nullable: false),
                    SignInBy = table.Column<string>(type: "text", nullable: false),
                    ReturnBy = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    YellowFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FocusFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    Opinion = table.Column<string>(type: "text", nullable: true),
                    MovedIn = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_orders", x => new { x.Office, x.Id });
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
                    Payload = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_outbox", x => new { x.Office, x.StreamKind, x.StreamId, x.Version });
                });

            migrationBuilder.CreateTable(
                name: "time_local_days",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Date = table.Column<DateOnly>(type: "date", nullable: false),
                    Name = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Basis = table.Column<string>(type: "character varying(60)", maxLength: 60, nullable: false),
                    Worked = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_time_local_days", x => new { x.Office, x.Date });
                });

            migrationBuilder.CreateTable(
                name: "time_opening_profiles",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    FromMonth = table.Column<int>(type: "integer", nullable: false),
                    FromDay = table.Column<int>(type: "integer", nullable: false),
                    Afternoon_From = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Afternoon_To = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Morning_From = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Morning_To = table.Column<TimeOnly>(type: "time without time zone", nullable: false),
                    Weekend_From = table.Column<TimeOnly>(type: "time without time zone", nullable: true),
                    Weekend_To = table.Column<TimeOnly>(type: "time without time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_time_opening_profiles", x => new { x.Office, x.FromMonth, x.FromDay });
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
                name: "IX_casework_cases_Office_Channel_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "Channel", "DueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "DueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_Lead_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "Lead", "DueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_OriginKey",
                table: "casework_cases",
                columns: new[] { "Office", "OriginKey" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_RegisteredAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "RegisteredAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_Room_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "Room", "DueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_Step_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "Step", "DueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_Subject_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "Subject", "DueAt", "Number" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_orders_Office_Case",
                table: "casework_orders",
                columns: new[] { "Office", "Case" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_orders_Office_Letter",
                table: "casework_orders",
                columns: new[] { "Office", "Letter" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_casework_orders_Office_Unit_Standing_DueAt",
                table: "casework_orders",
                columns: new[] { "Office", "Unit", "Standing", "DueAt" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "casework_cases");

            migrationBuilder.DropTable(
                name: "casework_named_persons");

            migrationBuilder.DropTable(
                name: "casework_orders");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "time_local_days");

            migrationBuilder.DropTable(
                name: "time_opening_profiles");

            migrationBuilder.DropTable(
                name: "vault_cells");

            migrationBuilder.DropTable(
                name: "vault_subjects");
        }
    }
}
