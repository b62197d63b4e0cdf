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
                name: "access_accounts",
                columns: table => new
                {
                    Office = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Id = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    SignInName = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    FullName = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Capacity = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Unit = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    Phone = table.Column<string>(type: "character varying(30)", maxLength: 30, nullable: false),
                    Roles = table.Column<string[]>(type: "text[]", nullable: false),
                    Passwords = table.Column<string[]>(type: "text[]", nullable: false),
                    PasswordSetAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    MustChangePassword = table.Column<bool>(type: "boolean", nullable: false),
                    Stamp = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    LastSignInAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Deactivated_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Deactivated_By = table.Column<string>(type: "text", nullable: true),
                    Deactivated_Reason = table.Column<string>(type: "text", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_accounts", x => new { x.Office, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "access_attempts",
                columns: table => new
                {
                    Office = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Door = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Failures = table.Column<int>(type: "integer", nullable: false),
                    LockedUntil = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_attempts", x => new { x.Office, x.Door });
                });

            migrationBuilder.CreateTable(
                name: "access_audit",
                columns: table => new
                {
                    No = table.Column<long>(type: "bigint", nullable: false)
                        .Annotation("Npgsql:ValueGenerationStrategy", NpgsqlValueGenerationStrategy.IdentityByDefaultColumn),
                    Office = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<string>(type: "character varying(40)", maxLength: 40, nullable: false),
                    By = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Whom = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Detail = table.Column<string>(type: "character varying(400)", maxLength: 400, nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_audit", x => x.No);
                });

            migrationBuilder.CreateTable(
                name: "access_protection_keys",
                columns: table => new
                {
                    Name = table.Column<string>(type: "text", nullable: false),
                    Xml = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_access_protection_keys", x => x.Name);
                });

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
                    Code = table.Column<string>(type: "text", nullable: false),
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
                    SignInDueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    ReturnBy = table.Column<string>(type: "text", nullable: false),
                    DueAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    YellowFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    FocusFrom = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Answer = table.Column<string>(type: "text", nullable: true),
                    Opinion = table.Column<string>(type: "text", nullable: true),
                    Files = table.Column<string>(type: "text", nullable: false),
                    MovedIn = table.Column<int>(type: "integer", nullable: false),
                    Version = table.Column<int>(type: "integer", nullable: false),
                    Head = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_orders", x => new { x.Office, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "casework_rating_links",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    TokenHash = table.Column<byte[]>(type: "bytea", nullable: false),
                    Number = table.Column<string>(type: "character varying(32)", maxLength: 32, nullable: false),
                    EndsAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    UsedAt = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_casework_rating_links", x => new { x.Office, x.TokenHash });
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
                name: "file_drafts",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Ref = table.Column<Guid>(type: "uuid", nullable: false),
                    Caller = table.Column<string>(type: "text", nullable: false),
                    Form = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false),
                    No = table.Column<int>(type: "integer", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    WrappedKey = table.Column<byte[]>(type: "bytea", nullable: false),
                    Name = table.Column<byte[]>(type: "bytea", nullable: false),
                    Bytes = table.Column<byte[]>(type: "bytea", nullable: false),
                    Thumbnail = table.Column<byte[]>(type: "bytea", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_file_drafts", x => new { x.Office, x.Ref });
                });

            migrationBuilder.CreateTable(
                name: "form_keys",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Caller = table.Column<string>(type: "text", nullable: false),
                    Key = table.Column<Guid>(type: "uuid", nullable: false),
                    Content = table.Column<byte[]>(type: "bytea", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Outcome = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_form_keys", x => new { x.Office, x.Caller, x.Key });
                });

            migrationBuilder.CreateTable(
                name: "hall_dispatch_entries",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Id = table.Column<long>(type: "bigint", nullable: false),
                    Subject = table.Column<string>(type: "text", nullable: false),
                    Unit = table.Column<string>(type: "text", nullable: false),
                    LegalBasis = table.Column<string>(type: "text", nullable: false),
                    DutyItem = table.Column<string>(type: "text", nullable: true),
                    Ended_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Ended_By = table.Column<string>(type: "text", nullable: true),
                    Ended_Number = table.Column<long>(type: "bigint", nullable: true),
                    Limit_Amount = table.Column<int>(type: "integer", nullable: true),
                    Limit_Unit = table.Column<int>(type: "integer", nullable: true),
                    Touched_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Touched_By = table.Column<string>(type: "text", nullable: false),
                    Touched_Number = table.Column<long>(type: "bigint", nullable: false),
                    Valid_From = table.Column<DateOnly>(type: "date", nullable: false),
                    Valid_To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hall_dispatch_entries", x => new { x.Office, x.Id });
                });

            migrationBuilder.CreateTable(
                name: "hall_limits",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Edition = table.Column<string>(type: "text", nullable: false),
                    Item = table.Column<int>(type: "integer", nullable: false),
                    Basis = table.Column<string>(type: "text", nullable: false),
                    Ended_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: true),
                    Ended_By = table.Column<string>(type: "text", nullable: true),
                    Ended_Number = table.Column<long>(type: "bigint", nullable: true),
                    Period_Amount = table.Column<int>(type: "integer", nullable: false),
                    Period_Unit = table.Column<int>(type: "integer", nullable: false),
                    Touched_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Touched_By = table.Column<string>(type: "text", nullable: false),
                    Touched_Number = table.Column<long>(type: "bigint", nullable: false),
                    Valid_From = table.Column<DateOnly>(type: "date", nullable: false),
                    Valid_To = table.Column<DateOnly>(type: "date", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hall_limits", x => new { x.Office, x.Edition });
                });

            migrationBuilder.CreateTable(
                name: "hall_rooms",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Place = table.Column<string>(type: "text", nullable: false),
                    Phone = table.Column<string>(type: "text", nullable: false),
                    Hours = table.Column<string>(type: "text", nullable: false),
                    TakesIn = table.Column<string>(type: "text", nullable: false),
                    InUse = table.Column<bool>(type: "boolean", nullable: false),
                    Touched_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Touched_By = table.Column<string>(type: "text", nullable: false),
                    Touched_Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hall_rooms", x => new { x.Office, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "hall_subjects",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    InUse = table.Column<bool>(type: "boolean", nullable: false),
                    Touched_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Touched_By = table.Column<string>(type: "text", nullable: false),
                    Touched_Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hall_subjects", x => new { x.Office, x.Code });
                });

            migrationBuilder.CreateTable(
                name: "hall_units",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Code = table.Column<string>(type: "text", nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    InHall = table.Column<bool>(type: "boolean", nullable: false),
                    Contact = table.Column<string>(type: "text", nullable: true),
                    Phone = table.Column<string>(type: "text", nullable: true),
                    Mail = table.Column<string>(type: "text", nullable: true),
                    Duties = table.Column<string>(type: "text", nullable: false),
                    ClosedOn = table.Column<DateOnly>(type: "date", nullable: true),
                    Touched_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Touched_By = table.Column<string>(type: "text", nullable: false),
                    Touched_Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_hall_units", x => new { x.Office, x.Code });
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
                name: "offices",
                columns: table => new
                {
                    Code = table.Column<string>(type: "character varying(20)", maxLength: 20, nullable: false),
                    Name = table.Column<string>(type: "character varying(100)", maxLength: 100, nullable: false),
                    DivisionCode = table.Column<string>(type: "character varying(6)", maxLength: 6, nullable: false),
                    CasePrefix = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    LetterPrefix = table.Column<string>(type: "character varying(8)", maxLength: 8, nullable: false),
                    OpenedOn = table.Column<DateOnly>(type: "date", nullable: false),
                    Demo = table.Column<bool>(type: "boolean", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_offices", x => x.Code);
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
                name: "representatives",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Number = table.Column<string>(type: "character varying(16)", maxLength: 16, nullable: false),
                    Name = table.Column<string>(type: "text", nullable: false),
                    Industry = table.Column<int>(type: "integer", nullable: false),
                    Employer = table.Column<string>(type: "text", nullable: false),
                    Languages = table.Column<string>(type: "text", nullable: false),
                    Introduction = table.Column<string>(type: "text", nullable: true),
                    Identities = table.Column<string>(type: "text", nullable: false),
                    Cadre = table.Column<string>(type: "text", nullable: false),
                    Touched_At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Touched_By = table.Column<string>(type: "text", nullable: false),
                    Touched_Number = table.Column<long>(type: "bigint", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_representatives", x => new { x.Office, x.Number });
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
                    Subject = table.Column<Guid>(type: "uuid", nullable: true),
                    Text = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_search_documents", x => x.Id);
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
                    Sealed = table.Column<byte[]>(type: "bytea", nullable: false),
                    Mask = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_cells", x => new { x.Office, x.Ref });
                });

            migrationBuilder.CreateTable(
                name: "vault_erased",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    By = table.Column<string>(type: "text", nullable: false),
                    Ground = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_erased", x => new { x.Office, x.Subject });
                });

            migrationBuilder.CreateTable(
                name: "vault_files",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Ref = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Field = table.Column<string>(type: "text", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_files", x => new { x.Office, x.Ref });
                });

            migrationBuilder.CreateTable(
                name: "vault_readings",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "uuid", nullable: false),
                    Office = table.Column<string>(type: "text", nullable: false),
                    StreamKind = table.Column<string>(type: "text", nullable: false),
                    StreamId = table.Column<string>(type: "text", nullable: false),
                    Officer = table.Column<string>(type: "text", nullable: false),
                    At = table.Column<DateTimeOffset>(type: "timestamp with time zone", nullable: false),
                    Kind = table.Column<int>(type: "integer", nullable: false),
                    Reason = table.Column<Guid>(type: "uuid", nullable: true)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_readings", x => new { x.Office, x.Id });
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

            migrationBuilder.CreateTable(
                name: "vault_phones",
                columns: table => new
                {
                    Office = table.Column<string>(type: "text", nullable: false),
                    Ref = table.Column<Guid>(type: "uuid", nullable: false),
                    Subject = table.Column<Guid>(type: "uuid", nullable: false),
                    Hash = table.Column<byte[]>(type: "bytea", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_vault_phones", x => new { x.Office, x.Ref });
                    table.ForeignKey(
                        name: "FK_vault_phones_vault_subjects_Office_Subject",
                        columns: x => new { x.Office, x.Subject },
                        principalTable: "vault_subjects",
                        principalColumns: new[] { "Office", "Subject" },
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_access_accounts_Office_SignInName",
                table: "access_accounts",
                columns: new[] { "Office", "SignInName" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_access_audit_Office_At",
                table: "access_audit",
                columns: new[] { "Office", "At" });

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
                name: "IX_casework_orders_Office_Standing_SignInDueAt",
                table: "casework_orders",
                columns: new[] { "Office", "Standing", "SignInDueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_orders_Office_Unit_Standing_DueAt",
                table: "casework_orders",
                columns: new[] { "Office", "Unit", "Standing", "DueAt" });

            migrationBuilder.CreateIndex(
                name: "IX_casework_rating_links_Office_Number",
                table: "casework_rating_links",
                columns: new[] { "Office", "Number" });

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
                name: "IX_file_drafts_At",
                table: "file_drafts",
                column: "At");

            migrationBuilder.CreateIndex(
                name: "IX_file_drafts_Office_Caller_Form",
                table: "file_drafts",
                columns: new[] { "Office", "Caller", "Form" });

            migrationBuilder.CreateIndex(
                name: "IX_form_keys_At",
                table: "form_keys",
                column: "At");

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
                name: "IX_representatives_Office_Name",
                table: "representatives",
                columns: new[] { "Office", "Name" });

            migrationBuilder.CreateIndex(
                name: "IX_search_documents_Office_Kind_Key",
                table: "search_documents",
                columns: new[] { "Office", "Kind", "Key" },
                unique: true);

            migrationBuilder.CreateIndex(
                name: "IX_search_documents_Office_Subject",
                table: "search_documents",
                columns: new[] { "Office", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_vault_phones_Office_Hash",
                table: "vault_phones",
                columns: new[] { "Office", "Hash" });

            migrationBuilder.CreateIndex(
                name: "IX_vault_phones_Office_Subject",
                table: "vault_phones",
                columns: new[] { "Office", "Subject" });

            migrationBuilder.CreateIndex(
                name: "IX_vault_readings_Office_StreamKind_StreamId_At",
                table: "vault_readings",
                columns: new[] { "Office", "StreamKind", "StreamId", "At" });
            migrationBuilder.Sql(LianXin.Kernel.Access.Audit.AuditTable.KeepOnPostgres);
            migrationBuilder.Sql(LianXin.Kernel.Search.SearchTables.Postgres);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "access_accounts");

            migrationBuilder.DropTable(
                name: "access_attempts");

            migrationBuilder.DropTable(
                name: "access_audit");

            migrationBuilder.DropTable(
                name: "access_protection_keys");

            migrationBuilder.DropTable(
                name: "casework_cases");

            migrationBuilder.DropTable(
                name: "casework_named_persons");

            migrationBuilder.DropTable(
                name: "casework_orders");

            migrationBuilder.DropTable(
                name: "casework_rating_links");

            migrationBuilder.DropTable(
                name: "due_work");

            migrationBuilder.DropTable(
                name: "file_drafts");

            migrationBuilder.DropTable(
                name: "form_keys");

            migrationBuilder.DropTable(
                name: "hall_dispatch_entries");

            migrationBuilder.DropTable(
                name: "hall_limits");

            migrationBuilder.DropTable(
                name: "hall_rooms");

            migrationBuilder.DropTable(
                name: "hall_subjects");

            migrationBuilder.DropTable(
                name: "hall_units");

            migrationBuilder.DropTable(
                name: "hearings");

            migrationBuilder.DropTable(
                name: "journal");

            migrationBuilder.DropTable(
                name: "letters");

            migrationBuilder.DropTable(
                name: "number_series");

            migrationBuilder.DropTable(
                name: "offices");

            migrationBuilder.DropTable(
                name: "outbox");

            migrationBuilder.DropTable(
                name: "representatives");

            migrationBuilder.DropTable(
                name: "search_documents");

            migrationBuilder.DropTable(
                name: "time_local_days");

            migrationBuilder.DropTable(
                name: "time_opening_profiles");

            migrationBuilder.DropTable(
                name: "vault_cells");

            migrationBuilder.DropTable(
                name: "vault_erased");

            migrationBuilder.DropTable(
                name: "vault_files");

            migrationBuilder.DropTable(
                name: "vault_phones");

            migrationBuilder.DropTable(
                name: "vault_readings");

            migrationBuilder.DropTable(
                name: "vault_subjects");
        }
    }
}
