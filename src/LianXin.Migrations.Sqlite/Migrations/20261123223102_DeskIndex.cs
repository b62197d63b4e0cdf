using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace LianXin.Migrations.Sqlite.Migrations
{
    /// <inheritdoc />
    public partial class DeskIndex : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Channel_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Lead_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Room_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Step_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Subject_DueAt_Number", table: "casework_cases");

            // Not AlterColumn: that copies the table outside any transaction, and whoever is killed meanwhile is left
            // with half of it.
            migrationBuilder.Sql("""ALTER TABLE "casework_cases" ADD COLUMN "Until" INTEGER NOT NULL DEFAULT 0""");
            migrationBuilder.Sql("""UPDATE "casework_cases" SET "Until" = COALESCE("DueAt", 253402214400000000)""");
            migrationBuilder.Sql("""ALTER TABLE "casework_cases" DROP COLUMN "DueAt" """);
            migrationBuilder.Sql("""ALTER TABLE "casework_cases" RENAME COLUMN "Until" TO "DueAt" """);

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

            migrationBuilder.AddColumn<int>(
                name: "Awaits",
                table: "casework_cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.AddColumn<int>(
                name: "NewWordsIn",
                table: "casework_cases",
                type: "INTEGER",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "state_shapes",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Shape = table.Column<int>(type: "INTEGER", nullable: false)
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

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Channel_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Lead_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Room_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Step_DueAt_Number", table: "casework_cases");

            migrationBuilder.DropIndex(name: "IX_casework_cases_Office_Subject_DueAt_Number", table: "casework_cases");

            // Not AlterColumn: that copies the table outside any transaction, and whoever is killed meanwhile is left
            // with half of it.
            migrationBuilder.Sql("""ALTER TABLE "casework_cases" ADD COLUMN "Until" INTEGER NULL""");
            migrationBuilder.Sql("""UPDATE "casework_cases" SET "Until" = NULLIF("DueAt", 253402214400000000)""");
            migrationBuilder.Sql("""ALTER TABLE "casework_cases" DROP COLUMN "DueAt" """);
            migrationBuilder.Sql("""ALTER TABLE "casework_cases" RENAME COLUMN "Until" TO "DueAt" """);

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
        }
    }
}
