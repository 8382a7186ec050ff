using CchcWardIndex.Storage.Rows;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace CchcWardIndex.Storage.Schema;

/// <summary>
/// A content that did not count may be looked at again: its lines say by which set and program it was read, and whether its file was
/// cleared away since.
/// </summary>
[DbContext(typeof(RoundContext))]
[Migration("202611290005_LooksAgain")]
internal sealed class LooksAgain : Migration
{
    private const string Lines = "Submissions";

    /// <inheritdoc/>
    protected override void Up(MigrationBuilder migrationBuilder)
    {
        migrationBuilder.AddColumn<string>("CriteriaDigest", Lines, defaultValue: "");
        migrationBuilder.AddColumn<string>("Program", Lines, defaultValue: "");
        migrationBuilder.AddColumn<bool>("IsInInbox", Lines, defaultValue: false);
    }
}
