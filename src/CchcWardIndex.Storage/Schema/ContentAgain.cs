using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>One content may stand in the ledger more than once: what does not count any more is taken in anew when it comes again.</summary>
[DbContext(typeof(RoundContext))]
[Migration("202611290003_ContentAgain")]
internal sealed class ContentAgain : Migration
{
    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.DropIndex("IX_Submissions_Round_Sha256", "Submissions");
        migrationBuilder.CreateIndex("IX_Submissions_Round_Sha256", "Submissions", ["Round", "Sha256"]);
    }
}
