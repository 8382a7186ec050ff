using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>Rounds know until when units may explain themselves.</summary>
[DbContext(typeof(RoundContext))]
[Migration("202611230002_Explanations")]
internal sealed class TimeToExplain : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("ExplanationsUntil", "Rounds", nullable: true);
        migrationBuilder.AddColumn<bool>("ExplanationsClosed", "Rounds", defaultValue: false);
    }
}
