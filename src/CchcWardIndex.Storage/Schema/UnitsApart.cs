using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>Units are decided on one by one, and each has its own time to explain itself.</summary>
[DbContext(typeof(RoundContext))]
[Migration("202611290007_UnitsApart")]
internal sealed class UnitsApart : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "UnitDecisions",
            table => new
            {
                Round = table.Column<string>(),
                Unit = table.Column<string>(),
                As = table.Column<string>(),
                By = table.Column<string>(),
                At = table.Column<string>(),
                Reason = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_UnitDecisions", row => new { row.Round, row.Unit })
        );
        migrationBuilder.CreateTable(
            "ExplanationTimes",
            table => new
            {
                Round = table.Column<string>(),
                Unit = table.Column<string>(),
                Until = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_ExplanationTimes", row => new { row.Round, row.Unit })
        );
        migrationBuilder.AddColumn<string>("UnitDecisions", "Runs", defaultValue: "[]");

        // Where units may explain themselves already, everybody whose sheet counts was sent a form.
        migrationBuilder.Sql(
            """
            INSERT INTO "ExplanationTimes" ("Round", "Unit", "Until")
            SELECT DISTINCT s."Round", s."Sender", r."ExplanationsUntil"
            FROM "Submissions" s JOIN "Rounds" r ON r."Id" = s."Round"
            WHERE r."ExplanationsUntil" IS NOT NULL AND s."Kind" = 'SelfAssessment' AND s."Standing" = 'Accepted'
            """
        );
    }
}
