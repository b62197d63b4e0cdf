using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LianXin.Migrations.Postgres.Migrations
{
    /// <inheritdoc />
    public partial class DeskIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """UPDATE casework_cases SET "DueAt" = '9999-12-31T00:00:00Z' WHERE "DueAt" IS NULL""");

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "DueAt",
                table: "casework_cases",
                type: "timestamp with time zone",
                nullable: false,
                defaultValue: new DateTimeOffset(new DateTime(1, 1, 1, 0, 0, 0, 0, DateTimeKind.Unspecified), new TimeSpan(0, 0, 0, 0, 0)),
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone",
                oldNullable: true);

            migrationBuilder.AddColumn<int>(
                name: "Awaits",
                table: "casework_cases",
                type: "integer",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NewWordsIn",
                table: "casework_cases",
                type: "integer",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "state_shapes",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "text", nullable: false),
                    Shape = table.Column<int>(type: "integer", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_state_shapes", x => x.Kind);
                });

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_Awaits_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "Awaits", "DueAt", "Number" },
                filter: "\"Awaits\" IS NOT NULL");

            migrationBuilder.CreateIndex(
                name: "IX_casework_cases_Office_Result_DueAt_Number",
                table: "casework_cases",
                columns: new[] { "Office", "Result", "DueAt", "Number" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "state_shapes");

            migrationBuilder.DropIndex(
                name: "IX_casework_cases_Office_Awaits_DueAt_Number",
                table: "casework_cases");

            migrationBuilder.DropIndex(
                name: "IX_casework_cases_Office_Result_DueAt_Number",
                table: "casework_cases");

            migrationBuilder.DropColumn(
                name: "Awaits",
                table: "casework_cases");

            migrationBuilder.DropColumn(
                name: "NewWordsIn",
                table: "casework_cases");

            migrationBuilder.AlterColumn<DateTimeOffset>(
                name: "DueAt",
                table: "casework_cases",
                type: "timestamp with time zone",
                nullable: true,
                oldClrType: typeof(DateTimeOffset),
                oldType: "timestamp with time zone");

            migrationBuilder.Sql(
                """UPDATE casework_cases SET "DueAt" = NULL WHERE "DueAt" = '9999-12-31T00:00:00Z'""");
        }
    }
}
