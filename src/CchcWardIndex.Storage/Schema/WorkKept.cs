using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>How far the departments are is kept once counted; and what the journal says of one kind of step is found without reading all of it.</summary>
[DbContext(typeof(RoundContext))]
[Migration("202611290008_WorkKept")]
internal sealed class WorkKept : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.CreateTable(
            "CountedWork",
            table => new
            {
                Round = table.Column<string>(),
                Basis = table.Column<string>(),
                Work = table.Column<string>(),
            },
            constraints: table => table.PrimaryKey("PK_CountedWork", row => row.Round)
        );
        migrationBuilder.CreateIndex("IX_Journal_Round_Action", "Journal", ["Round", "Action"]);
    }
}
